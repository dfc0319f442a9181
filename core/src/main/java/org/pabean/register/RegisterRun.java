package org.pabean.register;

import org.jspecify.annotations.Nullable;
import org.pabean.tariff.Levy;

/**
 * One pass over one register, block by block: first the lines of a block are found, then what they owe is multiplied, so that
 * each loop does one thing only. What does not fit in whole numbers, or is wrong, is left to {@link ExactLook}.
 */
final class RegisterRun {

    /** How many items a block has: few enough for the nearest cache. */
    static final int BLOCK = 1024;

    private static final long TOO_LARGE = -1;
    private static final int LEVIES = RegisterTotals.LEVIES.size();
    private static final int DUTY = RegisterTotals.LEVIES.indexOf(Levy.IMPORT_DUTY);
    private static final int VAT = RegisterTotals.LEVIES.indexOf(Levy.VAT);
    private static final int LUXURY = RegisterTotals.LEVIES.indexOf(Levy.LUXURY_TAX);
    private static final int INCOME = RegisterTotals.LEVIES.indexOf(Levy.INCOME_TAX);

    private final RegisterAssessor assessor;
    private final LineFactors factors;
    private final Register register;
    private final RegisterTotals totals;
    private final SteppedRounding[] roundings;
    private @Nullable ExactLook exactLook;

    RegisterRun(RegisterAssessor assessor, Register register, RegisterTotals totals) {
        this.assessor = assessor;
        this.factors = assessor.factors();
        this.register = register;
        this.totals = totals;
        this.roundings = assessor.roundings(register.decimals());
    }

    void run() {
        int declarations = register.declarations();
        int from = 0;
        while (from < declarations) {
            int to = blockEnd(from, declarations);
            block(from, to);
            from = to;
        }
        if (exactLook != null) {
            exactLook.refuseIfAny();
        }
    }

    private void block(int from, int to) {
        int start = register.start(from);
        int items = register.end(to - 1) - start;
        int[] sets = assessor.room(items);
        boolean fit = factors.setsOf(register, start, items, sets);
        if (register.isGrouped()) {
            fit &= addGroups(from, to, sets);
        } else {
            for (int column = 0; column < roundings.length; column++) {
                multiply(column, from, to, sets);
            }
        }
        if (!fit) {
            correct(from, to, sets);
        }
    }

    /** As many declarations as one block of items holds; one at least. */
    private int blockEnd(int from, int declarations) {
        if (!register.isGrouped()) {
            return Math.min(declarations, from + BLOCK);
        }
        int last = register.start(from) + BLOCK;
        int to = from + 1;
        while (to < declarations && register.end(to) <= last) {
            to++;
        }
        return to;
    }

    private void multiply(int column, int from, int to, int[] sets) {
        SteppedRounding rounding = roundings[column];
        long[] factor = factors.inSets();
        long[] total = totals.column(column);
        long[] values = register.values();
        for (int item = from; item < to; item++) {
            total[item] = rounding.of(values[item] * factor[sets[item - from] * LEVIES + column]);
        }
    }

    /** Adds and rounds the levies of each declaration; says whether all sums fit. */
    private boolean addGroups(int from, int to, int[] sets) {
        long[] values = register.values();
        long[] factor = factors.inSets();
        int start = register.start(from);
        int item = start;
        boolean fit = true;
        for (int declaration = from; declaration < to; declaration++) {
            int first = item;
            long duty = 0;
            long vat = 0;
            long luxury = 0;
            long income = 0;
            long all = 0;
            for (int end = register.end(declaration); item < end; item++) {
                int set = sets[item - start] * LEVIES;
                long value = values[item];
                duty += value * factor[set + DUTY];
                vat += value * factor[set + VAT];
                luxury += value * factor[set + LUXURY];
                income += value * factor[set + INCOME];
                all += value;
            }
            if (factors.fitAll(all, item - first)) {
                set(declaration, duty, vat, luxury, income);
            } else {
                fit &= addCarefully(declaration, first, sets, start);
            }
        }
        return fit;
    }

    /** Adds the levies of a declaration of large values and watches every sum; says whether all of them fit. */
    private boolean addCarefully(int declaration, int first, int[] sets, int start) {
        long[] factor = factors.inSets();
        long[] sums = new long[LEVIES];
        long seen = 0;
        for (int item = first; item < register.end(declaration); item++) {
            for (int column = 0; column < LEVIES; column++) {
                sums[column] += register.customsValue(item) * factor[sets[item - start] * LEVIES + column];
                seen |= sums[column];
            }
        }
        boolean fits = Long.compareUnsigned(seen, SteppedRounding.LIMIT) < 0;
        if (fits) {
            set(declaration, sums[DUTY], sums[VAT], sums[LUXURY], sums[INCOME]);
        } else {
            totals.column(DUTY)[declaration] = TOO_LARGE;
        }
        return fits;
    }

    private void set(int declaration, long duty, long vat, long luxury, long income) {
        totals.column(DUTY)[declaration] = roundings[DUTY].of(duty);
        totals.column(VAT)[declaration] = roundings[VAT].of(vat);
        totals.column(LUXURY)[declaration] = roundings[LUXURY].of(luxury);
        totals.column(INCOME)[declaration] = roundings[INCOME].of(income);
    }

    /** Declarations that do not fit in whole numbers, or are wrong, are looked at again. */
    private void correct(int from, int to, int[] sets) {
        long[] values = register.values();
        int first = register.start(from);
        int item = first;
        for (int declaration = from; declaration < to; declaration++) {
            int start = item;
            boolean fits = true;
            for (int end = register.end(declaration); item < end; item++) {
                fits &= values[item] >= 0 && values[item] <= factors.largest(sets[item - first]);
            }
            if (!fits || (register.isGrouped() && isTooLarge(declaration))) {
                exactLook().at(declaration, start, item);
            }
        }
    }

    private ExactLook exactLook() {
        ExactLook look = exactLook;
        if (look == null) {
            look = new ExactLook(assessor, register, totals);
            exactLook = look;
        }
        return look;
    }

    private boolean isTooLarge(int declaration) {
        return totals.column(DUTY)[declaration] == TOO_LARGE;
    }
}
