package org.pabean.fuzz;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Makes comma-separated values out of the bytes of a fuzzer: a text as it comes, or a known table that is changed field by
 * field, row by row, column by column.
 */
final class TableDraft {

    private static final int MOST_CHANGES = 12;
    private static final int MOST_ROWS = 4_000;

    private final List<List<String>> rows = new ArrayList<>();
    private final String known;

    /** Changes this table; its fields hold no comma. */
    TableDraft(String known) {
        this.known = known;
    }

    String known() {
        return known;
    }

    String text(Choices choices) {
        if (choices.next() % 4 == 0) {
            return choices.restAsText();
        }
        rows.clear();
        known.lines().forEach(line -> rows.add(new ArrayList<>(Arrays.asList(line.split(",", -1)))));
        int style = choices.next();
        for (int i = 0; i < MOST_CHANGES && choices.hasMore(); i++) {
            change(choices);
        }
        String end = style % 4 == 1 ? "\r\n" : "\n";
        StringBuilder text = new StringBuilder(style % 16 == 2 ? "\uFEFF" : "");
        rows.forEach(row -> text.append(joined(row, style)).append(end));
        return style % 8 == 3 && !rows.isEmpty() ? text.substring(0, text.length() - end.length()) : text.toString();
    }

    private static String joined(List<String> row, int style) {
        return String.join(",", row.stream().map(field -> quoted(field, style)).toList());
    }

    private static String quoted(String field, int style) {
        boolean needed = field.contains(",") || field.contains("\n") || field.contains("\"");
        return needed && style % 8 != 4 || style % 32 == 5 ? '"' + field.replace("\"", "\"\"") + '"' : field;
    }

    private void change(Choices choices) {
        if (rows.isEmpty()) {
            rows.add(new ArrayList<>());
        }
        int index = choices.below(rows.size());
        List<String> row = rows.get(index);
        switch (choices.next() % 24) {
            case 0 -> rows.remove(index);
            case 1 -> repeat(index, 1 << choices.next() % 12);
            case 2 -> row.add(field(choices));
            case 3 -> dropColumn(choices.below(12));
            case 4 -> daily(index, 1 << choices.next() % 12);
            default -> set(index, choices);
        }
    }

    private void set(int index, Choices choices) {
        List<String> row = rows.get(index);
        int column = choices.below(Math.max(1, row.size()));
        if (row.isEmpty()) {
            row.add("");
        }
        boolean fromColumn = choices.next() % 2 == 0;
        List<String> other = choices.of(rows);
        row.set(column, fromColumn && column < other.size() ? other.get(column) : field(choices));
    }

    private void repeat(int index, int times) {
        for (int i = 0; i < times && rows.size() < MOST_ROWS; i++) {
            rows.add(new ArrayList<>(rows.get(index)));
        }
    }

    /** A row for each of so many days, wherever it holds a day. */
    private void daily(int index, int days) {
        for (int i = 1; i <= days && rows.size() < MOST_ROWS; i++) {
            String day = java.time.LocalDate.of(2000, 1, 1).plusDays(i).toString();
            List<String> row = new ArrayList<>(rows.get(index));
            row.replaceAll(field -> field.matches("\\d{4}-\\d\\d-\\d\\d") ? day : field);
            rows.add(row);
        }
    }

    private void dropColumn(int column) {
        rows.stream().filter(row -> row.size() > column).forEach(row -> row.remove(column));
    }

    private static String field(Choices choices) {
        return switch (choices.next() % 6) {
            case 0, 1 -> choices.of(Odd.TEXTS);
            case 2 -> choices.text();
            case 3 -> Integer.toString(choices.below(65_536));
            case 4 ->
                java.time.LocalDate.of(2016, 1, 1)
                        .plusDays(choices.below(8_000))
                        .toString();
            default ->
                String.format(
                        java.util.Locale.ROOT, "%08d", choices.below(10_000) * 10_000L + choices.below(100) * 10L);
        };
    }
}
