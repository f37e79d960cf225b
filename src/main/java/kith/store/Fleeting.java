package kith.store;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Of a statement that writes nothing which anybody would miss.
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
@interface Fleeting {}
