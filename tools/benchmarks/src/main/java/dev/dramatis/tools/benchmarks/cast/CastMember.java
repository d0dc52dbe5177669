package dev.dramatis.tools.benchmarks.cast;

/**
 * One character of a synthetic cast, as data: each program writes it in its own way.
 *
 * @param number from 0
 * @param className the simple name of its class, such as {@code Persona7}
 * @param id the id that Dramatis derives from the class name, such as {@code persona7}
 * @param name its display name
 * @param voicePath its voice on the TTS server
 * @param voiceDescription the description of its voice
 * @param prompt its persona; no two characters share a text
 * @param tag its tag, one of five
 */
public record CastMember(
    int number,
    String className,
    String id,
    String name,
    String voicePath,
    String voiceDescription,
    String prompt,
    String tag) {}
