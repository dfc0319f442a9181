package org.pabean.origin;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Reads the bundled rows of the agreements. */
final class AgreementTable {

    private static final String RESOURCE = "agreements.csv";

    private AgreementTable() {}

    static List<Agreement> bundled() {
        try (InputStream in = AgreementTable.class.getResourceAsStream(RESOURCE);
                BufferedReader reader = new BufferedReader(
                        new InputStreamReader(Objects.requireNonNull(in, RESOURCE), StandardCharsets.UTF_8))) {
            return rows(reader);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<Agreement> rows(BufferedReader reader) throws IOException {
        List<String> columns =
                List.of(Objects.requireNonNull(reader.readLine(), RESOURCE).split(",", -1));
        List<Agreement> rows = new ArrayList<>();
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            rows.add(AgreementReader.of(new AgreementRow(columns, List.of(line.split(",", -1)))));
        }
        return rows;
    }
}
