/** Characters to play with: quizzes, riddles, a mystery, a bargain. */
@NullMarked
package dev.dramatis.characters.games;

import org.jspecify.annotations.NullMarked;
