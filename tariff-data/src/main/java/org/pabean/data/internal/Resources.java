package org.pabean.data.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** The CSV files in the jar. */
public final class Resources {

    private Resources() {}

    /**
     * The bytes of a file that stands beside the providers.
     *
     * @throws IllegalStateException if the jar lacks it, or if it is damaged
     */
    public static byte[] bytes(String name) {
        byte[] bytes = unchecked(name);
        Checksums.check(name, bytes);
        return bytes;
    }

    static byte[] unchecked(String name) {
        try (InputStream in = Resources.class.getResourceAsStream("/org/pabean/data/".concat(name))) {
            if (in == null) {
                throw new IllegalStateException("the jar lacks its data file " + name);
            }
            return in.readAllBytes();
        } catch (IOException damaged) {
            throw new IllegalStateException(
                    "the data file " + name + " cannot be read; take pabean-tariff-data from its publisher again",
                    damaged);
        }
    }

    /**
     * The rows of a file that stands beside the providers.
     *
     * @throws IllegalStateException if the jar lacks it, or if it is damaged
     */
    public static CsvTable table(String name) {
        return CsvTable.parse(name, new String(bytes(name), StandardCharsets.UTF_8));
    }
}
