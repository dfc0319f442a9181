package org.pabean.data.internal;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.pabean.law.Citation;
import org.pabean.law.Confidence;

/**
 * The table of regulations that the rows name by a short key. A regulation is read when a row first names it, since the book
 * needs few of them. Safe for many threads.
 */
public final class Citations {

    private static final int INSTRUMENT = 1;
    private static final int LOCATOR = 2;
    private static final int CONFIDENCE = 3;

    private final String text;
    private final Map<String, Citation> byKey = new ConcurrentHashMap<>();

    private Citations(String text) {
        this.text = text;
    }

    /** The bundled regulations. */
    public static Citations bundled() {
        return BUNDLED.get();
    }

    /**
     * The regulation of a key.
     *
     * @throws IllegalStateException if the table lacks it
     */
    public Citation of(String key) {
        Citation known = byKey.get(key);
        if (known == null) {
            known = read(key);
            byKey.put(key, known);
        }
        return known;
    }

    private Citation read(String key) {
        int row = text.indexOf("\n".concat(key).concat(","));
        if (row < 0) {
            throw new IllegalStateException("no regulation stands under the key " + key);
        }
        List<String> fields = new CsvFields(text.substring(row + 1)).next();
        return new Citation(fields.get(INSTRUMENT), fields.get(LOCATOR), confidence(fields.get(CONFIDENCE)));
    }

    /** Compares names, since the look-up of an enum by name costs a new process a millisecond. */
    private static Confidence confidence(String name) {
        for (Confidence each : Confidence.values()) {
            if (each.name().equals(name)) {
                return each;
            }
        }
        throw new IllegalStateException("no confidence is called " + name);
    }

    private static final Kept<Citations> BUNDLED = new Kept<>() {
        @Override
        protected Citations load() {
            return new Citations(new String(Resources.bytes("citations.csv"), StandardCharsets.UTF_8));
        }
    };
}
