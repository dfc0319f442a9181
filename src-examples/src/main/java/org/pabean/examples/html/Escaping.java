package org.pabean.examples.html;

import java.util.Locale;

/**
 * Makes words safe to stand in markup: they are shown, never obeyed. The markup is plain ASCII, so that no console or mail
 * program can spoil it.
 */
final class Escaping {

    private static final int LAST_OF_ASCII = 0x7E;

    private Escaping() {}

    /** Words for an element or an attribute in double quotes. */
    static String escaped(String words) {
        StringBuilder safe = new StringBuilder(words.length());
        words.codePoints().forEach(sign -> append(sign, safe));
        return safe.toString();
    }

    private static void append(int sign, StringBuilder safe) {
        switch (sign) {
            case '&' -> safe.append("&amp;");
            case '<' -> safe.append("&lt;");
            case '>' -> safe.append("&gt;");
            case '"' -> safe.append("&quot;");
            default -> {
                if (turnsText(sign) || !isCharacterOfXml(sign)) {
                    safe.append(String.format(Locale.ROOT, "[U+%04X]", sign));
                } else if (sign > LAST_OF_ASCII) {
                    safe.append("&#").append(sign).append(';');
                } else {
                    safe.appendCodePoint(sign);
                }
            }
        }
    }

    /** Whether a sign changes the direction of the text around it: embeddings, overrides and isolates. */
    private static boolean turnsText(int sign) {
        return (sign >= 0x202A && sign <= 0x202E) || (sign >= 0x2066 && sign <= 0x2069);
    }

    private static boolean isCharacterOfXml(int sign) {
        return sign == '\t'
                || sign == '\n'
                || (sign >= 0x20 && sign < 0x7F)
                || (sign >= 0xA0 && sign <= 0xD7FF)
                || (sign >= 0xE000 && sign <= 0xFFFD)
                || sign >= 0x10000;
    }
}
