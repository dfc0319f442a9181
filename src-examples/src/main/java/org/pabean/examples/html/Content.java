package org.pabean.examples.html;

/** What an element may hold. */
public sealed interface Content permits Element, Content.Words, Content.Style {

    /**
     * Words, escaped when they are written.
     *
     * @param words the words as a reader sees them
     */
    record Words(String words) implements Content {}

    /**
     * Style rules, which HTML takes as they are.
     *
     * @param rules the rules, without {@code <} and {@code &}
     */
    record Style(String rules) implements Content {

        /** Refuses signs that would end the style or need escaping. */
        public Style {
            if (rules.contains("<") || rules.contains("&")) {
                throw new IllegalArgumentException("style rules hold neither < nor &");
            }
        }
    }
}
