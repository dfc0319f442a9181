package org.pabean.internal;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/** How builders of values look that require nothing: no stages, and the builder itself is public. */
@Target({ElementType.PACKAGE, ElementType.TYPE})
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
        builderVisibility = Value.Style.BuilderVisibility.PUBLIC,
        jdkOnly = true,
        jdk9Collections = true,
        allowedClasspathAnnotations = {Override.class})
public @interface PabeanOptionalStyle {}
