package org.pabean.examples;

import java.io.PrintWriter;
import java.util.List;
import org.pabean.law.Violation;

/** Prints what is wrong, one fault a line, without the signs by which a text could steer or disguise a terminal. */
final class Refusal {

    private static final int LONGEST_LINE = 500;

    private Refusal() {}

    /** Prints faults; one of the whole text stands under the name of the text. */
    static void print(PrintWriter err, String whole, List<Violation> faults) {
        for (Violation fault : faults) {
            String path = fault.path().isEmpty() ? whole : fault.path();
            err.println(line(new Violation(path, fault.code(), fault.message()).toString()));
        }
        err.flush();
    }

    /** A text as one line that shows every sign of it. */
    static String line(String text) {
        StringBuilder line = new StringBuilder();
        text.codePoints()
                .limit(LONGEST_LINE)
                .forEach(sign -> line.append(isShown(sign) ? Character.toString(sign) : escaped(sign)));
        return text.codePointCount(0, text.length()) > LONGEST_LINE ? line + "..." : line.toString();
    }

    private static boolean isShown(int sign) {
        return switch (Character.getType(sign)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }

    private static String escaped(int sign) {
        String digits = Integer.toHexString(sign);
        return "\\u" + "0".repeat(Math.max(0, 4 - digits.length())) + digits;
    }
}
