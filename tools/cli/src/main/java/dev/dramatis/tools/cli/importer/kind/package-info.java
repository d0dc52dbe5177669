/**
 * Kinds and traits for what the built-in ones do not hold: an annotation and a record each.
 *
 * <p>By these conventions the export finds the keys of {@code voices.yaml} in a generated record:
 *
 * <ul>
 *   <li>A kind of instructions or voice says its name with {@code kind()} and, like the mappings in
 *       any kind, its keys with {@code wireFields()}; one by hand that does not has its components
 *       as keys: {@code roomCount} is {@code room_count}.
 *   <li>A trait is a top-level key, in snake_case: {@code MaxTokens} is {@code max_tokens}. One
 *       whose only component is {@code value} is that value, any other a mapping.
 *   <li>Nested records are mappings, lists are lists, and null is a key that is left out; the value
 *       of a trait alone is a null.
 *   <li>A trait with another key has it as the constant {@code String KEY}. A key inside another
 *       one is {@code instructions/temperature}, {@code source/author} or {@code
 *       source/sound_instance/previews}.
 *   <li>A trait with components of other keys has these as the constant {@code Map<String, String>
 *       KEYS}, from component to key.
 *   <li>A character without instructions is an entry without them, and {@code languages} are its
 *       {@code language}, joined by a slash, wherever its kind is not {@code unmute_explanation}.
 * </ul>
 */
@NullMarked
package dev.dramatis.tools.cli.importer.kind;

import org.jspecify.annotations.NullMarked;
