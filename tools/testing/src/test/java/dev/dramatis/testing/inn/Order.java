package dev.dramatis.testing.inn;

/**
 * What a guest has ordered.
 *
 * @param dish the dish
 */
public record Order(String dish) {}
