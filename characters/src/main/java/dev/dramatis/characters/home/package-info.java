/** Characters for the kitchen and the garden, who know what the season brings. */
@NullMarked
package dev.dramatis.characters.home;

import org.jspecify.annotations.NullMarked;
