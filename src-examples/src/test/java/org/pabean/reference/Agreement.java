package org.pabean.reference;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.LongFunction;

/** Draws sheets one after the other and holds the two opinions against each other, to the rupiah. */
final class Agreement {

    private static final List<String> OPEN_UNDER_TEMPORARY_IMPORT =
            List.of("importValue", "vat", "luxuryTax", "incomeTax", "total", "borneByGovernment", "amountDue");
    private static final List<String> OPEN_IF_FREE = List.of("customsValue", "importValue");

    private final LongFunction<Sheet> draw;
    private final FirstOpinion first = new FirstOpinion();

    Agreement(LongFunction<Sheet> draw) {
        this.draw = draw;
    }

    /** Holds the opinions on so many sheets against each other. */
    void holdsFor(long seed, long tries) {
        for (long i = 0; i < tries; i++) {
            String difference = difference(draw.apply(mixed(seed + i)));
            if (!difference.isEmpty()) {
                throw new AssertionError("sheet " + i + " of seed " + seed + ": " + difference);
            }
        }
    }

    /** Neighbouring seeds must not give neighbouring sheets. */
    private static long mixed(long seed) {
        return seed * 0x9E3779B97F4A7C15L;
    }

    /** What the opinions differ in, with the sheet as a case; empty if they agree. */
    String difference(Sheet sheet) {
        Levied expected = SecondOpinion.of(sheet);
        Levied actual;
        try {
            actual = first.of(sheet);
        } catch (RuntimeException refused) {
            return "refused: " + refused + "\n" + CaseText.of(sheet, expected);
        }
        Map<String, String> differences = new TreeMap<>();
        expected.figures().forEach((name, figure) -> {
            if (isSettled(name, sheet, expected) && !figure.equals(actual.get(name))) {
                differences.put(name, figure + " by the rules, " + actual.get(name) + " by the library");
            }
        });
        return differences.isEmpty() ? "" : differences + "\n" + CaseText.of(sheet, expected);
    }

    /** Figures on which the rules are silent are not held against each other. */
    private static boolean isSettled(String name, Sheet sheet, Levied expected) {
        boolean temporary = sheet.facility.equals("TEMPORARY_IMPORT");
        boolean free = sheet.form == Sheet.Form.CN && expected.get("total").sign() == 0;
        return !(temporary && OPEN_UNDER_TEMPORARY_IMPORT.contains(name)) && !(free && OPEN_IF_FREE.contains(name));
    }
}
