package org.pabean.explanation;

import java.util.Locale;
import java.util.regex.Pattern;

/** An explanation as Markdown: nested lists, details in italics. */
final class MarkdownPage extends Page {

    private static final Pattern SPECIAL = Pattern.compile("([\\\\`*_#\\[\\]<>|])");

    MarkdownPage(Locale locale) {
        super(locale);
    }

    @Override
    String heading(String words, boolean ofPage) {
        return (ofPage ? "# " : "## ") + escaped(words) + "\n\n";
    }

    @Override
    void line(CharSequence head, CharSequence detail, int depth, StringBuilder page) {
        page.append("  ".repeat(depth)).append("- ").append(escaped(head));
        if (!detail.isEmpty()) {
            page.append("  \n")
                    .append("  ".repeat(depth + 1))
                    .append('*')
                    .append(escaped(detail))
                    .append('*');
        }
        page.append('\n');
    }

    private static String escaped(CharSequence words) {
        return SPECIAL.matcher(words).replaceAll("\\\\$1");
    }
}
