package dev.dramatis.examples.springboot.autoconfigure;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The settings that start with {@code dramatis}.
 *
 * @param onlyBanks the names of the banks to load; default: every bank of the cast
 * @param strict whether an error of the cast stops the start; default: as the registry's builder
 * @param llmName the LLM's name as its server calls it, which characters may mention
 */
@ConfigurationProperties("dramatis")
public record DramatisProperties(
    @DefaultValue List<String> onlyBanks, @Nullable Boolean strict, @Nullable String llmName) {}
