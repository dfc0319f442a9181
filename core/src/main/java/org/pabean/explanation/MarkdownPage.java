package org.pabean.explanation;

import java.util.Locale;

/** An explanation as Markdown: nested lists, details in italics. */
final class MarkdownPage extends Page {

    MarkdownPage(Locale locale) {
        super(locale);
    }

    @Override
    String heading(String words, boolean ofPage) {
        return (ofPage ? "# " : "## ") + escaped(words) + "\n\n";
    }

    @Override
    String line(String head, String detail, int depth) {
        String tail = detail.isEmpty() ? "" : "  \n" + "  ".repeat(depth + 1) + "*" + escaped(detail) + "*";
        return "  ".repeat(depth) + "- " + escaped(head) + tail + "\n";
    }

    private static String escaped(String words) {
        return words.replaceAll("([\\\\`*_#\\[\\]<>|])", "\\\\$1");
    }
}
