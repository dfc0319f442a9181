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
    void line(CharSequence head, CharSequence detail, int depth, StringBuilder page) {
        for (int i = 0; i < depth; i++) {
            page.append("  ");
        }
        page.append(head);
        if (!detail.isEmpty()) {
            page.append("  <- ").append(detail);
        }
        page.append('\n');
    }
}
