package org.pabean.data.internal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.pabean.law.InvalidInputException;
import org.pabean.law.Violation;
import org.pabean.law.Violations;

/** Checks the outline of an official file, so that its rows can be read field by field. */
public final class OfficialFile {

    private static final int LONGEST_FIELD = 2_000;
    private static final long LARGEST_FILE = 64_000_000;

    private final String name;
    private final CsvTable table;
    private final Violations violations = new Violations();

    private OfficialFile(String name, CsvTable table) {
        this.name = name;
        this.table = table;
    }

    /**
     * Reads a text with these columns; of those that may be missing, the rows have empty fields.
     *
     * @throws org.pabean.law.InvalidInputException if the outline is wrong
     */
    public static OfficialFile read(String name, String text, List<String> required, List<String> optional) {
        OfficialFile file = new OfficialFile(name, CsvTable.parse(name, text));
        file.checkText(text);
        file.checkHeader(required, optional);
        file.checkLengths();
        return file;
    }

    /**
     * The text of a file.
     *
     * @throws IOException if the file cannot be read
     * @throws org.pabean.law.InvalidInputException if it is larger than any such file, or if its bytes are not UTF-8, with
     *     the row of the first wrong one
     */
    public static String text(Path file) throws IOException {
        if (Files.size(file) > LARGEST_FILE) {
            throw new InvalidInputException(List.of(new Violation(
                    nameOf(file), "FILE_TOO_LARGE", "an official file has at most 64 million bytes; split it")));
        }
        ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file));
        CharBuffer text = CharBuffer.allocate(bytes.capacity());
        CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(bytes, text, true);
        text.flip();
        if (result.isError()) {
            long row = text.chars().filter(next -> next == '\n').count() + 1;
            throw new InvalidInputException(List.of(new Violation(
                    nameOf(file) + ":" + row,
                    "FILE_NOT_UTF_8",
                    "the row holds bytes that are no UTF-8; save the file in that encoding")));
        }
        return text.toString();
    }

    /** The name of a file without its folder, which a layer bears. */
    public static String nameOf(Path file) {
        Path name = file.getFileName();
        return name == null ? file.toString() : name.toString();
    }

    private void checkHeader(List<String> required, List<String> optional) {
        violations.check(
                !table.header().isEmpty(), name, "FILE_EMPTY", "the file is empty; its first row names the columns");
        Set<String> seen = new HashSet<>();
        for (String column : table.header()) {
            boolean known = required.contains(column) || optional.contains(column);
            violations.check(known, name + ":1", "COLUMN_UNKNOWN", "no column \"" + column + "\" is expected");
            violations.check(seen.add(column), name + ":1", "COLUMN_TWICE", "the column " + column + " stands twice");
        }
        for (String column : required) {
            violations.check(
                    seen.contains(column), name + ":1", "COLUMN_MISSING", "the column " + column + " is missing");
        }
        violations.refuseIfAny();
        violations.check(!table.rows().isEmpty(), name, "FILE_WITHOUT_ROWS", "the file has a header and no rows");
    }

    private void checkText(String text) {
        int row = 1;
        for (int i = 0; i < text.length(); i++) {
            char next = text.charAt(i);
            row += next == '\n' ? 1 : 0;
            if (next < ' ' && next != '\n' && next != '\r' && next != '\t') {
                violations.add(name + ":" + row, "CHARACTER_FORBIDDEN", "the row holds a control character; remove it");
            }
        }
        for (CsvTable.Fault fault : table.faults()) {
            violations.add(
                    name + ":" + fault.line(),
                    "QUOTES_WRONG",
                    fault.message() + "; put the whole field in double quotes and double those inside it");
        }
        violations.refuseIfAny();
    }

    private void checkLengths() {
        int columns = table.header().size();
        for (CsvRow row : table.rows()) {
            violations.check(
                    row.values().size() == columns,
                    name + ":" + row.line(),
                    "FIELD_COUNT",
                    "the row has " + row.values().size() + " fields, the header " + columns);
            violations.check(
                    row.values().stream().allMatch(field -> field.length() <= LONGEST_FIELD),
                    name + ":" + row.line(),
                    "FIELD_TOO_LONG",
                    "a field has more than " + LONGEST_FIELD + " characters; a quote or a line end may be missing");
        }
    }

    /** The rows. */
    public List<CheckedRow> rows() {
        return table.rows().stream()
                .map(row -> new CheckedRow(name, row, violations))
                .toList();
    }

    /**
     * Ends the check.
     *
     * @throws org.pabean.law.InvalidInputException with everything that was found in the whole file, if anything was
     */
    public void refuseIfAnythingIsWrong() {
        violations.refuseIfAny();
    }
}
