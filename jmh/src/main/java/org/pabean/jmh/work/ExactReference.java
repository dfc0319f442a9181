package org.pabean.jmh.work;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntFunction;

/**
 * The right answers, in whole numbers of any size and as plainly as possible: numerators are added up, and only the last
 * step divides.
 */
public final class ExactReference {

    private static final BigInteger TEN_THOUSAND = BigInteger.valueOf(10_000);
    private static final BigInteger HUNDRED_MILLION = TEN_THOUSAND.pow(2);
    private static final BigInteger THOUSAND = BigInteger.valueOf(1_000);
    private static final BigInteger ELEVEN = BigInteger.valueOf(11);
    private static final BigInteger TWELVE = BigInteger.valueOf(12);
    /** Twelve percent in ten-thousandths. */
    private static final BigInteger VAT_RATE = BigInteger.valueOf(1_200);

    private final Work work;
    private final Map<Integer, Integer> indexByCode = new HashMap<>();

    /** The answers to a work. */
    public ExactReference(Work work) {
        this.work = work;
        for (int i = 0; i < work.table().size(); i++) {
            indexByCode.put(work.table().code(i), i);
        }
    }

    /**
     * The rounded sums of a declaration in rupiah.
     *
     * @param duty import duty, up to the full thousand
     * @param vat VAT, half up to the rupiah
     * @param incomeTax income tax art. 22, half up to the rupiah
     */
    public record Owed(BigInteger duty, BigInteger vat, BigInteger incomeTax) {

        /** The same amounts as those of a declaration among answers, in words. */
        @Override
        public String toString() {
            return Answers.words(duty, vat, incomeTax);
        }
    }

    /**
     * Refuses answers that are not right.
     *
     * @param contender whose they are, for the message
     * @param step one to look at every declaration, more to look at every so-manieth
     * @throws IllegalStateException if one is wrong
     */
    public static void check(String contender, Work work, Answers answers, int step) {
        ExactReference reference = new ExactReference(work);
        for (int declaration = 0; declaration < work.declarations(); declaration += step) {
            String right = reference.owed(declaration).toString();
            if (!right.equals(answers.of(declaration))) {
                throw new IllegalStateException(contender + " is wrong on declaration " + declaration + ", first line "
                        + work.codeText(work.first(declaration)) + " of Rp " + work.value(work.first(declaration))
                        + ": " + answers.of(declaration) + " instead of " + right);
            }
        }
    }

    /** What a declaration owes. */
    public Owed owed(int declaration) {
        return owed(declaration, line -> BigInteger.valueOf(work.value(line)), BigInteger.ONE);
    }

    /** What a declaration would owe if the customs values of its lines were these numerators over a denominator. */
    public Owed owed(int declaration, IntFunction<BigInteger> numerator, BigInteger denominator) {
        BigInteger duty = BigInteger.ZERO;
        BigInteger importValue = BigInteger.ZERO;
        BigInteger incomeTax = BigInteger.ZERO;
        for (int line = work.first(declaration); line < work.end(declaration); line++) {
            int index = indexByCode.get(work.code(line));
            BigInteger value = numerator.apply(line);
            BigInteger itemDuty = value.multiply(BigInteger.valueOf(work.table().dutyRate(index)));
            BigInteger itemImportValue = value.multiply(TEN_THOUSAND).add(itemDuty);
            duty = duty.add(itemDuty);
            importValue = importValue.add(itemImportValue);
            incomeTax = incomeTax.add(
                    itemImportValue.multiply(BigInteger.valueOf(work.table().incomeTaxRate(index))));
        }
        return new Owed(
                upToThousand(duty, TEN_THOUSAND.multiply(denominator)),
                halfUp(
                        importValue.multiply(VAT_RATE).multiply(ELEVEN),
                        HUNDRED_MILLION.multiply(TWELVE).multiply(denominator)),
                halfUp(incomeTax, HUNDRED_MILLION.multiply(denominator)));
    }

    private static BigInteger upToThousand(BigInteger numerator, BigInteger denominator) {
        BigInteger unit = denominator.multiply(THOUSAND);
        return numerator.add(unit).subtract(BigInteger.ONE).divide(unit).multiply(THOUSAND);
    }

    private static BigInteger halfUp(BigInteger numerator, BigInteger denominator) {
        return numerator.multiply(BigInteger.TWO).add(denominator).divide(denominator.multiply(BigInteger.TWO));
    }
}
