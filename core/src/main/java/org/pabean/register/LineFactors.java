package org.pabean.register;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.pabean.assessment.LineLaw;
import org.pabean.goods.HsCode;
import org.pabean.law.Violation;
import org.pabean.levy.LineLevies;
import org.pabean.money.Factors;
import org.pabean.money.Fraction;
import org.pabean.tariff.Levy;
import org.pabean.tariff.TariffLineNotInForceException;
import org.pabean.tariff.UnknownTariffLineException;

/**
 * What each line takes of a rupiah, found by its number in one probe. Lines are asked of the law when they are first met; lines
 * with the same factors share one set. Belongs to one thread.
 */
final class LineFactors {

    /** Factors stand over a million: enough for every sum of whole and half percents of a value that bears duty. */
    static final long SCALE = 1_000_000;

    private static final Fraction SCALED = Fraction.of(SCALE);
    private static final int LEVIES = RegisterTotals.LEVIES.size();
    /** So many values that fit cannot be too many for a {@code long}, whatever they are. */
    private static final int MOST_VALUES = 1 << 20;

    private static final int FIRST_CAPACITY = 1 << 8;
    private static final int SPREAD = 0x9E3779B9;
    private static final long EMPTY = 0;

    private final LineLaw law;
    private final Map<List<Fraction>, Integer> setOfFactors = new HashMap<>();
    private final List<Factors> exact = new ArrayList<>();
    private final Map<Integer, Violation> refused = new HashMap<>();

    /** Each entry holds the number of a line above and its set, from one, below; nought is an empty place. */
    private long[] entries = new long[FIRST_CAPACITY];

    private int used;

    /** Set after set, in each the factors in the order of the columns. */
    private long[] factors = new long[0];

    private long[] largest = new long[0];
    private long smallestOfThem = Long.MAX_VALUE;

    LineFactors(LineLaw law) {
        this.law = law;
    }

    /** The set of a line; of a line that was refused, one that no value fits in. */
    int setOf(int line) {
        int mask = entries.length - 1;
        int place = placeOf(line) & mask;
        while (true) {
            long entry = entries[place];
            if ((int) (entry >>> Integer.SIZE) == line && entry != EMPTY) {
                return (int) entry - 1;
            } else if (entry == EMPTY) {
                return added(line);
            }
            place = (place + 1) & mask;
        }
    }

    /** Finds the sets of some items of a register; says whether all of their values surely fit in them. */
    boolean setsOf(Register register, int start, int items, int[] sets) {
        int[] lines = register.lines();
        long[] values = register.values();
        long seen = 0;
        for (int i = 0; i < items; i++) {
            sets[i] = setOf(lines[start + i]);
            seen |= values[start + i];
        }
        return seen >= 0 && seen <= smallestOfThem;
    }

    /** Whether values of this sum, each of which fits in its set, surely owe levies whose sums stay within a {@code long}. */
    boolean fitAll(long sum, int values) {
        return sum >= 0 && sum <= smallestOfThem && values <= MOST_VALUES;
    }

    /** What each set takes of a value for each levy, over {@link #SCALE}: set after set, in each the levies in their order. */
    long[] inSets() {
        return factors;
    }

    /** The largest value whose products with all factors of a set stay far within a {@code long}. */
    long largest(int set) {
        return largest[set];
    }

    /** The exact factors of a set, none if the line was refused. */
    Factors exact(int set) {
        return exact.get(set);
    }

    /** Why a line is refused. */
    Violation refusal(int line) {
        return Objects.requireNonNull(refused.get(line), "every line without factors has its reason");
    }

    private int added(int line) {
        int set = setOfFactors.computeIfAbsent(asked(line), this::newSet);
        if (++used * 2 > entries.length) {
            grow();
        }
        put(entries, ((long) line << Integer.SIZE) | (set + 1));
        return set;
    }

    private static int placeOf(int line) {
        return (line * SPREAD) >>> 7;
    }

    private static void put(long[] entries, long entry) {
        int mask = entries.length - 1;
        int place = placeOf((int) (entry >>> Integer.SIZE)) & mask;
        while (entries[place] != EMPTY) {
            place = (place + 1) & mask;
        }
        entries[place] = entry;
    }

    private void grow() {
        long[] wider = new long[entries.length * 2];
        for (long entry : entries) {
            if (entry != EMPTY) {
                put(wider, entry);
            }
        }
        entries = wider;
    }

    /** The factors of a line in the order of the columns; empty, with the reason kept, if it has none. */
    private List<Fraction> asked(int line) {
        try {
            Optional<LineLevies> levies = law.of(HsCode.line(line));
            if (levies.isPresent() && isInColumns(levies.get())) {
                return inColumns(levies.get());
            }
            refused.put(
                    line,
                    violation(
                            line,
                            "LINE_NEEDS_DECLARATION",
                            "line and value do not decide its levies; assess it with its quantity or vehicle"));
        } catch (UnknownTariffLineException unknown) {
            refused.put(line, violation(line, "TARIFF_LINE_UNKNOWN", String.valueOf(unknown.getMessage())));
        } catch (TariffLineNotInForceException past) {
            refused.put(line, violation(line, "TARIFF_LINE_NOT_IN_FORCE", String.valueOf(past.getMessage())));
        } catch (IllegalArgumentException noCode) {
            refused.put(line, violation(line, "TARIFF_LINE_MISSING", String.valueOf(noCode.getMessage())));
        }
        return List.of();
    }

    private static Violation violation(int line, String code, String message) {
        return new Violation("lines." + line, code, message);
    }

    private static boolean isInColumns(LineLevies levies) {
        for (int i = 0; i < levies.size(); i++) {
            if (levies.factor(i).signum() != 0 && !RegisterTotals.LEVIES.contains(levies.levy(i))) {
                return false;
            }
        }
        return true;
    }

    private static List<Fraction> inColumns(LineLevies levies) {
        Fraction[] columns = new Fraction[LEVIES];
        Arrays.fill(columns, Fraction.ZERO);
        for (int i = 0; i < levies.size(); i++) {
            Levy levy = levies.levy(i);
            if (levies.factor(i).signum() != 0) {
                columns[RegisterTotals.LEVIES.indexOf(levy)] = levies.factor(i);
            }
        }
        return List.of(columns);
    }

    private int newSet(List<Fraction> columns) {
        int set = exact.size();
        exact.add(Factors.of(columns));
        factors = Arrays.copyOf(factors, (set + 1) * LEVIES);
        largest = Arrays.copyOf(largest, set + 1);
        largest[set] = columns.isEmpty() ? -1 : narrow(set, columns);
        smallestOfThem = Math.min(smallestOfThem, largest[set]);
        return set;
    }

    /** Lays the factors down as whole numbers; says up to which value they can be used. */
    private long narrow(int set, List<Fraction> columns) {
        long greatest = SCALE;
        for (int i = 0; i < LEVIES; i++) {
            Fraction scaled = columns.get(i).times(SCALED);
            if (!scaled.isWhole()) {
                return -1;
            }
            long factor = scaled.longValueExact();
            factors[set * LEVIES + i] = factor;
            greatest = Math.max(greatest, factor);
        }
        return (SteppedRounding.LIMIT - 1) / greatest;
    }
}
