package dev.dramatis.rules.bad.annotation;

/** Its retention is CLASS by default, not by a statement. */
public @interface UnsaidRetention {}
