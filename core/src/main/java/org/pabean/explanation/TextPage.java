package org.pabean.explanation;

import java.util.Locale;

/** An explanation as plain text: two blanks for each level. */
final class TextPage extends Page {

    TextPage(Locale locale) {
        super(locale);
    }

    @Override
    String heading(String words, boolean ofPage) {
        return words + "\n" + (ofPage ? "=" : "-").repeat(words.length()) + "\n";
    }

    @Override
    String line(String head, String detail, int depth) {
        return "  ".repeat(depth) + head + (detail.isEmpty() ? "" : "  <- " + detail) + "\n";
    }
}
