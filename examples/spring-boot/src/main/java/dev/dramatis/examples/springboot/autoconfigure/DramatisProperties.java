package dev.dramatis.examples.springboot.autoconfigure;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The settings that start with {@code dramatis}.
 *
 * @param onlyBanks the names of the banks to load; default: every bank on the class path
 * @param llmName the LLM's name as its server calls it, which characters may mention
 */
@ConfigurationProperties("dramatis")
public record DramatisProperties(@DefaultValue List<String> onlyBanks, @Nullable String llmName) {}
