package dev.dramatis.processor.option;

import dev.dramatis.character.AcceptedLicenses;
import dev.dramatis.processor.message.Issue;
import dev.dramatis.processor.model.Bucket;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The options of a build.
 *
 * @param skipsInvalid true if an invalid character is omitted with warnings, instead of failing the
 *     build: {@code dramatis.invalid=skip}
 * @param promoted the ids of warnings that are errors here: {@code dramatis.error}
 * @param silenced the ids of warnings that are not reported: {@code dramatis.silence}
 * @param licenses the accepted licenses: {@code dramatis.licenses}
 * @param voices the voices of the TTS, if the build lists them: {@code dramatis.voices}
 * @param bucket the package of the bank's pointer; default: by hash: {@code dramatis.bucket}
 * @param issues the issues of the given options
 */
public record Options(
    boolean skipsInvalid,
    Set<String> promoted,
    Set<String> silenced,
    AcceptedLicenses licenses,
    Optional<VoiceNames> voices,
    Optional<Bucket> bucket,
    List<Issue> issues) {}
