package org.pabean.jmh;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.pabean.data.BundledTariff;

/** The book as a map of maps, read and asked in the plainest way: what a look-up is measured against. */
final class NaiveBook {

    private final Map<String, TreeMap<LocalDate, BigDecimal>> rates = new HashMap<>();

    private NaiveBook() {}

    /** A book without rows. */
    static NaiveBook empty() {
        return new NaiveBook();
    }

    /** Reads the bundled rows. */
    static NaiveBook read() throws IOException {
        NaiveBook book = new NaiveBook();
        for (String resource : new String[] {"btki-2017.csv", "btki-2022.csv"}) {
            try (InputStream in = BundledTariff.class.getResourceAsStream(resource);
                    BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
                reader.readLine();
                for (String row = reader.readLine(); row != null; row = reader.readLine()) {
                    String[] fields = row.split(",", -1);
                    book.rates
                            .computeIfAbsent(fields[0], line -> new TreeMap<>())
                            .put(LocalDate.parse(fields[3]), new BigDecimal(fields[1]));
                }
            }
        }
        return book;
    }

    /** The rate that began last before a day. */
    BigDecimal rate(String line, LocalDate day) {
        return rates.get(line).floorEntry(day).getValue();
    }
}
