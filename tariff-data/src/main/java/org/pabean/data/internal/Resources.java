package org.pabean.data.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The CSV files in the jar. */
public final class Resources {

    private Resources() {}

    /** The bytes of a file that stands beside the providers. */
    public static byte[] bytes(String name) {
        try (InputStream in = Resources.class.getResourceAsStream("/org/pabean/data/".concat(name))) {
            if (in == null) {
                throw new IllegalStateException("the jar lacks its data file " + name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    /** The rows of a file that stands beside the providers. */
    public static CsvTable table(String name) {
        return CsvTable.parse(name, new String(bytes(name), StandardCharsets.UTF_8));
    }
}
