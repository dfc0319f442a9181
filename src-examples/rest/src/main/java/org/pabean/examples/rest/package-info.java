/**
 * The library behind HTTP: {@code POST /assessments} takes a declaration in the form of the command line's {@code assess}
 * and answers with the explained assessment; every fault of the declaration comes back at once, with its path and code.
 */
@NullMarked
package org.pabean.examples.rest;

import org.jspecify.annotations.NullMarked;
