package org.pabean.origin;

import java.util.Optional;
import org.pabean.money.Fraction;

/**
 * How much non-originating material may fail a change of tariff classification without harm (<i>de minimis</i>). Tolerated
 * material still counts as non-originating in the value content.
 */
public enum ToleranceRule {
    /** A tenth of the FOB value, ATIGA art. 33. */
    ATIGA {
        @Override
        Optional<Boolean> inChapter(int chapter, NonShifted share) {
            return share.valueWithin(TENTH);
        }
    },
    /** By chapter a tenth of the FOB value or of the weight, AJCEP art. 28; chapters 18 and 21: 10 or 7 % as listed. */
    AJCEP {
        @Override
        Optional<Boolean> inChapter(int chapter, NonShifted share) {
            if (isTextile(chapter)) {
                return share.weightWithin(TENTH);
            } else if (chapter == 18 || chapter == 21) {
                Optional<Boolean> lower = share.valueWithin(SEVEN_HUNDREDTHS);
                Optional<Boolean> upper = share.valueWithin(TENTH);
                return lower.equals(upper) ? upper : Optional.empty();
            }
            return isListed(chapter) ? share.valueWithin(TENTH) : Optional.of(false);
        }
    },
    /** A tenth of the FOB value; in chapters 50 to 63 a tenth of the weight or of the FOB value, AANZFTA chapter 3. */
    AANZFTA {
        @Override
        Optional<Boolean> inChapter(int chapter, NonShifted share) {
            Optional<Boolean> byValue = share.valueWithin(TENTH);
            if (!isTextile(chapter) || byValue.equals(Optional.of(true))) {
                return byValue;
            }
            Optional<Boolean> byWeight = share.weightWithin(TENTH);
            return byWeight.equals(Optional.of(true)) || byValue.isPresent() ? byWeight : Optional.empty();
        }
    },
    /** Only as each product rule sets it, IJEPA art. 31. */
    PRODUCT_RULES {
        @Override
        Optional<Boolean> inChapter(int chapter, NonShifted share) {
            return Optional.empty();
        }
    },
    /** Not read. */
    NOT_READ {
        @Override
        Optional<Boolean> inChapter(int chapter, NonShifted share) {
            return Optional.empty();
        }
    };

    private static final Fraction TENTH = Fraction.of(1, 10);
    private static final Fraction SEVEN_HUNDREDTHS = Fraction.of(7, 100);

    /**
     * The material that does not change its classification.
     *
     * @param ofValue its share of the FOB value, if known
     * @param ofWeight its share of the weight, if known
     */
    public record NonShifted(Optional<Fraction> ofValue, Optional<Fraction> ofWeight) {

        Optional<Boolean> valueWithin(Fraction limit) {
            return ofValue.map(share -> share.compareTo(limit) <= 0);
        }

        Optional<Boolean> weightWithin(Fraction limit) {
            return ofWeight.map(share -> share.compareTo(limit) <= 0);
        }
    }

    /**
     * Whether the material is tolerated.
     *
     * @param chapter the chapter of the good; empty if it is not known
     * @param share the material that does not change its classification
     * @return empty if the rule, or a fact that it needs, is not known
     */
    public Optional<Boolean> tolerates(Optional<Integer> chapter, NonShifted share) {
        if (chapter.isEmpty()) {
            return this == ATIGA ? inChapter(0, share) : Optional.empty();
        }
        return inChapter(chapter.get(), share);
    }

    abstract Optional<Boolean> inChapter(int chapter, NonShifted share);

    private static boolean isTextile(int chapter) {
        return chapter >= 50 && chapter <= 63;
    }

    private static boolean isListed(int chapter) {
        return chapter == 16
                || chapter == 19
                || chapter == 20
                || chapter == 22
                || chapter == 23
                || (chapter >= 28 && chapter <= 49)
                || (chapter >= 64 && chapter <= 97);
    }
}
