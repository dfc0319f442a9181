/**
 * An assessment as a page for people: one HTML file that holds its own style and pictures, loads nothing and runs no script.
 *
 * <p>{@link org.pabean.examples.html.AssessmentPage} writes the page. Its parts draw from the assessment and from its
 * explanation only; every text passes through {@link org.pabean.examples.html.Element}, which escapes it. The markup is
 * well-formed XML as well.
 */
@NullMarked
package org.pabean.examples.html;

import org.jspecify.annotations.NullMarked;
