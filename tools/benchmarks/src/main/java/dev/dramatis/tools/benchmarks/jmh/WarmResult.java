package dev.dramatis.tools.benchmarks.jmh;

/**
 * What one operation costs in a JVM that has run it for a while.
 *
 * @param name the class and the method, such as {@code LookUp.findById}
 * @param size how many characters the cast has
 * @param nanoseconds the mean of one operation
 * @param error half of its confidence interval of 99.9 %, in nanoseconds; not a number after a
 *     single iteration
 * @param bytes what one operation allocates
 */
public record WarmResult(String name, int size, double nanoseconds, double error, double bytes) {}
