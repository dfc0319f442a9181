package org.pabean.data.internal;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.CRC32;

/**
 * The sums of the data files as they were released, in {@code checksums.csv}. A jar that was damaged on its way or on its
 * disk would else answer with whatever its bytes happen to say.
 */
public final class Checksums {

    static final String FILE = "checksums.csv";

    private static final Kept<String> RELEASED = new Kept<>() {
        @Override
        protected String load() {
            return new String(Resources.unchecked(FILE), StandardCharsets.US_ASCII);
        }
    };

    private Checksums() {}

    /** The row of a file: its name, how many bytes it has, and their CRC-32. */
    public static String row(String name, byte[] bytes) {
        CRC32 sum = new CRC32();
        sum.update(bytes, 0, bytes.length);
        return name.concat(",")
                .concat(Integer.toString(bytes.length))
                .concat(",")
                .concat(Long.toHexString(sum.getValue()));
    }

    /**
     * Holds the bytes of a file against its sum.
     *
     * @throws IllegalStateException if they are not those that were released, with the file and, if one can be told, the row
     */
    public static void check(String name, byte[] bytes) {
        String row = "\n".concat(row(name, bytes)).concat("\n");
        if (!RELEASED.get().contains(row)) {
            throw new IllegalStateException("the data file " + name + " is not as it was released" + place(name, bytes)
                    + "; take pabean-tariff-data from its publisher again");
        }
    }

    /** The first row that cannot be right whatever it says; a wrong digit in a right place cannot be told from the others. */
    private static String place(String name, byte[] bytes) {
        int row = 1;
        for (byte each : bytes) {
            boolean forbidden = each >= 0 && each < ' ' && each != '\n';
            if (forbidden) {
                return ", row " + row + ": it holds a control character";
            }
            row += each == '\n' ? 1 : 0;
        }
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            return ": its bytes are no UTF-8";
        }
        return place(CsvTable.parse(name, text));
    }

    private static String place(CsvTable table) {
        for (CsvTable.Fault fault : table.faults()) {
            return ", row " + fault.line() + ": " + fault.message();
        }
        List<String> header = table.header();
        for (CsvRow row : table.rows()) {
            if (row.values().size() != header.size()) {
                return ", row " + row.line() + ": it has " + row.values().size() + " fields, the header "
                        + header.size();
            }
        }
        return "";
    }
}
