package org.pabean.data.internal;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.pabean.law.Violations;

/** Checks the outline of an official file, so that its rows can be read field by field. */
public final class OfficialFile {

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
        file.checkHeader(required, optional);
        file.checkLengths();
        return file;
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

    private void checkLengths() {
        int columns = table.header().size();
        for (CsvRow row : table.rows()) {
            violations.check(
                    row.values().size() == columns,
                    name + ":" + row.line(),
                    "FIELD_COUNT",
                    "the row has " + row.values().size() + " fields, the header " + columns);
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
