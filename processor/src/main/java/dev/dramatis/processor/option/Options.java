package dev.dramatis.processor.option;

import dev.dramatis.character.AcceptedLicenses;
import dev.dramatis.processor.message.Issue;
import dev.dramatis.processor.model.Bucket;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a build asks for.
 *
 * @param skipsInvalid whether an invalid character is left out with warnings, instead of failing
 *     the build: {@code dramatis.invalid=skip}
 * @param promoted the ids of warnings that are errors here: {@code dramatis.error}
 * @param silenced the ids of warnings that nobody wants to see: {@code dramatis.silence}
 * @param licenses which licenses a voice may have: {@code dramatis.licenses}
 * @param voices the voices that the TTS has, where the build knows them: {@code dramatis.voices}
 * @param bucket where the bank's pointer belongs, unless its hash decides: {@code dramatis.bucket}
 * @param issues what is wrong with the options that were given
 */
public record Options(
    boolean skipsInvalid,
    Set<String> promoted,
    Set<String> silenced,
    AcceptedLicenses licenses,
    Optional<VoiceNames> voices,
    Optional<Bucket> bucket,
    List<Issue> issues) {}
