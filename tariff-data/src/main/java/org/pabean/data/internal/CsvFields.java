package org.pabean.data.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Cuts a text of comma-separated values into records (RFC 4180: a field may stand in double quotes, a quote inside it is
 * doubled). Not for sharing between threads.
 */
final class CsvFields {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final String text;
    private int position;
    private int comma = -1;
    private int lineEnd = -1;
    private int line = 1;
    private Optional<String> fault = Optional.empty();

    CsvFields(String text) {
        this.text = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    }

    boolean hasNext() {
        return position < text.length();
    }

    /** The line on which the next record starts, counted from 1. */
    int line() {
        return line;
    }

    /** What is wrong with the quotes of the record that was read last. */
    Optional<String> fault() {
        return fault;
    }

    List<String> next() {
        fault = Optional.empty();
        List<String> fields = new ArrayList<>();
        boolean more = true;
        while (more) {
            fields.add(isAt('"') ? quoted() : plain());
            more = isAt(',');
            if (more) {
                position++;
            }
        }
        endRecord();
        return fields;
    }

    private boolean isAt(char wanted) {
        return hasNext() && text.charAt(position) == wanted;
    }

    private String plain() {
        int end = Math.min(nextComma(), nextLineEnd());
        String field = text.substring(position, end);
        position = end;
        if (field.indexOf('"') >= 0) {
            fault = Optional.of("a quote stands inside a field that does not begin with one");
        }
        return field.strip();
    }

    private int nextComma() {
        if (comma < position) {
            comma = orEnd(text.indexOf(',', position));
        }
        return comma;
    }

    private int nextLineEnd() {
        if (lineEnd < position) {
            lineEnd = orEnd(text.indexOf('\n', position));
        }
        return lineEnd;
    }

    private int orEnd(int found) {
        return found < 0 ? text.length() : found;
    }

    private String quoted() {
        StringBuilder field = new StringBuilder();
        position++;
        while (hasNext()) {
            char next = text.charAt(position++);
            if (next == '"' && !isAt('"')) {
                return field.append(afterQuote()).toString().strip();
            }
            position += next == '"' ? 1 : 0;
            line += next == '\n' ? 1 : 0;
            field.append(next);
        }
        fault = Optional.of("a quote is opened and never closed");
        return field.toString().strip();
    }

    private String afterQuote() {
        String rest = plain();
        if (!rest.isEmpty()) {
            fault = Optional.of("something stands between a closing quote and the comma");
        }
        return rest;
    }

    private void endRecord() {
        if (isAt('\n')) {
            position++;
            line++;
        }
    }
}
