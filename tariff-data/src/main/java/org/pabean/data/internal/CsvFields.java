package org.pabean.data.internal;

import java.util.ArrayList;
import java.util.List;

/** Cuts a text of comma-separated values into records. Not for sharing between threads. */
final class CsvFields {

    private final String text;
    private int position;
    private int line = 1;

    CsvFields(String text) {
        this.text = text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    boolean hasNext() {
        return position < text.length();
    }

    /** The line on which the next record starts, counted from 1. */
    int line() {
        return line;
    }

    List<String> next() {
        List<String> fields = new ArrayList<>();
        StringBuilder field = new StringBuilder();
        boolean quoted = false;
        while (hasNext()) {
            char c = text.charAt(position++);
            if (c == '\n') {
                line++;
            }
            if (c == '"') {
                quoted = readQuote(quoted, field);
            } else if (quoted) {
                field.append(c);
            } else if (c == ',') {
                fields.add(take(field));
            } else if (c == '\n') {
                break;
            } else if (c != '\r') {
                field.append(c);
            }
        }
        fields.add(take(field));
        return fields;
    }

    /** Whether the field goes on in quotes: a doubled quote is one of its letters. */
    private boolean readQuote(boolean quoted, StringBuilder field) {
        if (quoted && hasNext() && text.charAt(position) == '"') {
            position++;
            field.append('"');
            return true;
        }
        return !quoted;
    }

    private static String take(StringBuilder field) {
        String value = field.toString().strip();
        field.setLength(0);
        return value;
    }
}
