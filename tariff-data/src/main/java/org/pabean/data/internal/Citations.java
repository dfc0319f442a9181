package org.pabean.data.internal;

import java.util.HashMap;
import java.util.Map;
import org.pabean.law.Citation;
import org.pabean.law.Confidence;

/** The table of regulations that the rows name by a short key. */
public final class Citations {

    private final Map<String, Citation> byKey;

    private Citations(Map<String, Citation> byKey) {
        this.byKey = byKey;
    }

    /** The bundled regulations. */
    public static Citations bundled() {
        return Bundled.TABLE;
    }

    private static Citations read(CsvTable table) {
        Map<String, Citation> byKey = new HashMap<>();
        for (CsvRow row : table.rows()) {
            byKey.put(row.get("citation"), citation(row));
        }
        return new Citations(byKey);
    }

    private static Citation citation(CsvRow row) {
        return new Citation(row.get("instrument"), row.get("locator"), confidence(row.get("confidence")));
    }

    /** Compares names, since the look-up of an enum by name costs a new process a millisecond. */
    static Confidence confidence(String name) {
        for (Confidence each : Confidence.values()) {
            if (each.name().equals(name)) {
                return each;
            }
        }
        throw new IllegalStateException("no confidence is called " + name);
    }

    /**
     * The regulation of a key.
     *
     * @throws IllegalStateException if the table lacks it
     */
    public Citation of(String key) {
        Citation citation = byKey.get(key);
        if (citation == null) {
            throw new IllegalStateException("no regulation stands under the key " + key);
        }
        return citation;
    }

    private static final class Bundled {
        static final Citations TABLE = read(Resources.table("citations.csv"));
    }
}
