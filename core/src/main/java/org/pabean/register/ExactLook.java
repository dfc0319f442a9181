package org.pabean.register;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;
import org.pabean.declaration.DeclarationCheck;
import org.pabean.law.Violations;
import org.pabean.money.ExactSums;
import org.pabean.money.Factors;
import org.pabean.money.Fraction;
import org.pabean.money.Rounding;

/** The second look at declarations of a register that do not fit in whole numbers, or are wrong: exact, and with all faults. */
final class ExactLook {

    private static final int[] COLUMNS =
            IntStream.range(0, RegisterTotals.LEVIES.size()).toArray();
    private static final Fraction LARGEST_TOTAL = Fraction.of(Long.MAX_VALUE);

    private final RegisterAssessor assessor;
    private final LineFactors factors;
    private final Register register;
    private final RegisterTotals totals;
    private final Fraction unit;
    private final Violations violations = new Violations();
    private final Set<Integer> toldLines = new HashSet<>();
    private final Set<Integer> toldSums = new HashSet<>();

    ExactLook(RegisterAssessor assessor, Register register, RegisterTotals totals) {
        this.assessor = assessor;
        this.factors = assessor.factors();
        this.register = register;
        this.totals = totals;
        this.unit = Fraction.of(1, RegisterAssessor.units(register.decimals()));
    }

    /**
     * Ends the pass.
     *
     * @throws org.pabean.law.InvalidInputException with everything that was found wrong
     */
    void refuseIfAny() {
        violations.refuseIfAny();
    }

    private Rounding rounding(int column) {
        return assessor.law().rounding(RegisterTotals.LEVIES.get(column));
    }

    /** A declaration that is too large for whole numbers, or wrong. */
    void at(int declaration, int start, int end) {
        ExactSums sums = new ExactSums(COLUMNS.length);
        for (int item = start; item < end; item++) {
            Factors exact = factors.exact(factors.setOf(register.line(item)));
            Fraction value = Fraction.of(register.customsValue(item)).times(unit);
            if (isSound(item, value, exact)) {
                exact.addTo(sums, COLUMNS, value);
            }
        }
        for (int column = 0; column < COLUMNS.length; column++) {
            totals.column(column)[declaration] = inRupiah(rounding(column).apply(sums.value(column)), declaration);
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

    private boolean isSound(int item, Fraction value, Factors exact) {
        boolean isKnown = exact.size() > 0;
        if (!isKnown && toldLines.add(register.line(item))) {
            violations.add(factors.refusal(register.line(item)));
        }
        boolean inBounds = value.signum() >= 0 && value.compareTo(DeclarationCheck.LARGEST_AMOUNT) <= 0;
        if (!inBounds) {
            violations.add(
                    "customsValues[" + item + "]",
                    value.signum() < 0 ? "AMOUNT_NEGATIVE" : "AMOUNT_TOO_LARGE",
                    "a customs value lies between 0 and 1,000,000,000,000,000, not at " + value);
        }
        return isKnown && inBounds;
    }
}
