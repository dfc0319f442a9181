package org.pabean.register;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.pabean.assessment.LineLaw;
import org.pabean.declaration.DeclarationCheck;
import org.pabean.law.Violations;
import org.pabean.money.ExactSum;
import org.pabean.money.Fraction;
import org.pabean.money.Rounding;
import org.pabean.tariff.Levy;

/**
 * Assesses registers under the law of a day: for each declaration the same totals, to the rupiah, that an assessor finds for
 * it. Sums that fit in a {@code long} are added in one; any other declaration is added exactly, however large it is.
 *
 * <p>Goods are taken to state line and value only. A measure that goes by origin, a facility or a preference is a matter for
 * {@link org.pabean.assessment.Assessor#assess}. Belongs to one thread; several of them share one law.
 */
public final class RegisterAssessor {

    private static final List<Levy> LEVIES = RegisterTotals.LEVIES;
    private static final Fraction LARGEST_TOTAL = Fraction.of(Long.MAX_VALUE);
    private static final int BLOCK = 1024;
    private static final long TOO_LARGE = -1;

    private final LineLaw law;
    private final LineFactors factors;

    /** An assessor under a law. */
    public RegisterAssessor(LineLaw law) {
        this.law = law;
        this.factors = new LineFactors(law);
    }

    /**
     * Assesses a register.
     *
     * @throws org.pabean.law.InvalidInputException if a line is not known, or not decided by its value, or a value is negative
     *     or too large, with all of them; the totals hold nothing of use then
     * @throws IllegalArgumentException if the law of the assessor leaves parts of a rupiah
     */
    public RegisterTotals assess(Register register) {
        RegisterTotals totals = new RegisterTotals(register.declarations());
        assess(register, totals);
        return totals;
    }

    /**
     * Assesses a register into totals that are there already; nothing is allocated for a line or a declaration.
     *
     * @throws org.pabean.law.InvalidInputException as {@link #assess(Register)}
     * @throws IllegalArgumentException if there is no room for all declarations, or the law leaves parts of a rupiah
     */
    public void assess(Register register, RegisterTotals totals) {
        if (totals.declarations() < register.declarations()) {
            throw new IllegalArgumentException(
                    "room for " + totals.declarations() + " declarations, but there are " + register.declarations());
        }
        new Run(register, totals).run();
    }

    private Rounding rounding(int column) {
        return law.rounding(LEVIES.get(column));
    }

    /** One pass over one register. */
    private final class Run {

        private final Register register;
        private final RegisterTotals totals;
        private final SteppedRounding[] roundings = new SteppedRounding[LEVIES.size()];
        private final Violations violations = new Violations();
        private final Set<Integer> told = new HashSet<>();
        private final Set<Integer> toldSums = new HashSet<>();
        private final Fraction unit;

        Run(Register register, RegisterTotals totals) {
            this.register = register;
            this.totals = totals;
            long units = 1;
            for (int i = 0; i < register.decimals(); i++) {
                units *= 10;
            }
            this.unit = Fraction.of(1, units);
            for (int column = 0; column < roundings.length; column++) {
                roundings[column] = new SteppedRounding(rounding(column), LineFactors.SCALE * units);
            }
        }

        void run() {
            int[] sets = new int[BLOCK];
            int declarations = register.declarations();
            int from = 0;
            while (from < declarations) {
                int to = blockEnd(from, declarations);
                int start = register.start(from);
                int items = register.end(to - 1) - start;
                sets = items > sets.length ? new int[items] : sets;
                boolean fit = factors.setsOf(register, start, items, sets);
                for (int column = 0; column < roundings.length; column++) {
                    if (register.isGrouped()) {
                        fit &= addGroups(column, from, to, sets);
                    } else {
                        multiply(column, from, to, sets);
                    }
                }
                if (!fit) {
                    correct(from, to, sets);
                }
                from = to;
            }
            violations.refuseIfAny();
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
            long[] factor = factors.column(column);
            long[] total = totals.column(column);
            long[] values = register.values();
            for (int item = from; item < to; item++) {
                total[item] = rounding.of(values[item] * factor[sets[item - from]]);
            }
        }

        /** Adds and rounds one levy of each declaration; says whether all sums fit. */
        private boolean addGroups(int column, int from, int to, int[] sets) {
            SteppedRounding rounding = roundings[column];
            long[] factor = factors.column(column);
            long[] total = totals.column(column);
            long[] values = register.values();
            int start = register.start(from);
            int item = start;
            boolean fit = true;
            for (int declaration = from; declaration < to; declaration++) {
                long sum = 0;
                long seen = 0;
                for (int end = register.end(declaration); item < end; item++) {
                    sum += values[item] * factor[sets[item - start]];
                    seen |= sum;
                }
                boolean fits = Long.compareUnsigned(seen, SteppedRounding.LIMIT) < 0;
                total[declaration] = fits ? rounding.of(sum) : TOO_LARGE;
                fit &= fits;
            }
            return fit;
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
                    exactly(declaration, start, item);
                }
            }
        }

        private boolean isTooLarge(int declaration) {
            for (int column = 0; column < roundings.length; column++) {
                if (totals.column(column)[declaration] == TOO_LARGE) {
                    return true;
                }
            }
            return false;
        }

        /** A declaration that is too large for whole numbers, or wrong. */
        private void exactly(int declaration, int start, int end) {
            for (int column = 0; column < LEVIES.size(); column++) {
                ExactSum sum = new ExactSum();
                for (int item = start; item < end; item++) {
                    List<Fraction> exact = factors.exact(factors.setOf(register.line(item)));
                    if (isSound(item, exact)) {
                        sum.add(Fraction.of(register.customsValue(item))
                                .times(unit)
                                .times(exact.get(column)));
                    }
                }
                totals.column(column)[declaration] = inRupiah(rounding(column).apply(sum.value()), declaration);
            }
        }

        /** A levy in a column; a sum that no column can hold is refused. */
        private long inRupiah(Fraction amount, int declaration) {
            if (amount.compareTo(LARGEST_TOTAL) <= 0) {
                return amount.longValueExact();
            }
            if (toldSums.add(declaration)) {
                violations.add(
                        "declarations[" + declaration + "]",
                        "AMOUNT_TOO_LARGE",
                        "its levies are more than a column of whole rupiah holds; check the units of its values");
            }
            return 0;
        }

        private boolean isSound(int item, List<Fraction> exact) {
            Fraction value = Fraction.of(register.customsValue(item)).times(unit);
            if (exact.isEmpty() && told.add(register.line(item))) {
                violations.add(factors.refusal(register.line(item)));
            }
            String path = "customsValues[" + item + "]";
            boolean inBounds = value.signum() >= 0 && value.compareTo(DeclarationCheck.LARGEST_AMOUNT) <= 0;
            if (!inBounds && told.add(-1 - item)) {
                violations.add(
                        path,
                        value.signum() < 0 ? "AMOUNT_NEGATIVE" : "AMOUNT_TOO_LARGE",
                        "a customs value lies between 0 and 1,000,000,000,000,000, not at " + value);
            }
            return !exact.isEmpty() && inBounds;
        }
    }
}
