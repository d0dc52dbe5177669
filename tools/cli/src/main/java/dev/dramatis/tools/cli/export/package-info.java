/** From a compiled bank back to {@code voices.yaml} and to the voice list of clients. */
@NullMarked
package dev.dramatis.tools.cli.export;

import org.jspecify.annotations.NullMarked;
