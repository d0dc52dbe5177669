/** Characters in Spring AI: {@link dev.dramatis.spring.ai.CharacterAdvisor}. */
@NullMarked
package dev.dramatis.spring.ai;

import org.jspecify.annotations.NullMarked;
