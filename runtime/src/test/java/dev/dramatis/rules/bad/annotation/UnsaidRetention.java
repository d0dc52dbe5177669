package dev.dramatis.rules.bad.annotation;

/** Its retention is CLASS, but nobody said so. */
public @interface UnsaidRetention {}
