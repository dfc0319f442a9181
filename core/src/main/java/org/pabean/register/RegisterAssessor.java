package org.pabean.register;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.pabean.assessment.LineLaw;

/**
 * Assesses registers under the law of a day: for each declaration the same totals, to the rupiah, that an assessor finds for
 * it. Sums that fit in a {@code long} are added in one; any other declaration is added exactly, however large it is.
 *
 * <p>Goods are taken to state line and value only. A measure that goes by origin, a facility or a preference is a matter for
 * {@link org.pabean.assessment.Assessor#assess}. Belongs to one thread; several of them share one law.
 */
public final class RegisterAssessor {

    private final LineLaw law;
    private final LineFactors factors;
    private final Map<Integer, SteppedRounding[]> roundings = new HashMap<>();
    private int[] room = new int[RegisterRun.BLOCK];

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
        new RegisterRun(this, register, totals).run();
    }

    LineLaw law() {
        return law;
    }

    LineFactors factors() {
        return factors;
    }

    /** The rounding of each column of a register with so many decimals. */
    SteppedRounding[] roundings(int decimals) {
        return roundings.computeIfAbsent(
                decimals,
                places -> IntStream.range(0, RegisterTotals.LEVIES.size())
                        .mapToObj(column -> new SteppedRounding(
                                law.rounding(RegisterTotals.LEVIES.get(column)), LineFactors.SCALE * units(places)))
                        .toArray(SteppedRounding[]::new));
    }

    /** How many units of so many decimals make a rupiah. */
    static long units(int decimals) {
        long units = 1;
        for (int i = 0; i < decimals; i++) {
            units *= 10;
        }
        return units;
    }

    /** Room for the sets of so many items, kept for the next block. */
    int[] room(int items) {
        if (items > room.length) {
            room = new int[items];
        }
        return room;
    }
}
