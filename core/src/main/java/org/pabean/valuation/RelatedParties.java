package org.pabean.valuation;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.pabean.declaration.Relationship;
import org.pabean.law.Citation;
import org.pabean.law.Reading;
import org.pabean.money.Percent;

/**
 * Whether buyer and seller are related (<i>hubungan istimewa</i>).
 *
 * @param ground by what; empty if they are not
 * @param readings open points of law that the answer rests on
 */
public record RelatedParties(Optional<Relationship.Ground> ground, List<Reading> readings) {

    /** The list of ties; the last ones are known from the agreement. */
    static final Citation CITATION = Citation.verified(ValuationCitations.PMK_160, "1(3)");

    private static final Percent THRESHOLD = Percent.of(5);

    /** Copies the list and refuses null. */
    public RelatedParties {
        Objects.requireNonNull(ground, "ground");
        readings = List.copyOf(readings);
    }

    /** Whether parties with these ties are related. A holding of exactly 5 % makes them so. */
    public static RelatedParties of(Relationship ties, ValuationContext context) {
        Findings findings = new Findings(context);
        Optional<Relationship.Ground> ground = byHolding(ties, findings)
                ? Optional.of(Relationship.Ground.SHAREHOLDING)
                : ties.grounds().stream()
                        .sorted()
                        .filter(tie -> relates(tie, findings))
                        .findFirst();
        return new RelatedParties(ground, findings.readings());
    }

    /** Whether they are related. */
    public boolean areRelated() {
        return ground.isPresent();
    }

    private static boolean relates(Relationship.Ground tie, Findings findings) {
        return switch (tie) {
            case OFFICER, PARTNER, EMPLOYMENT, SHAREHOLDING, CONTROL, DECLARED -> true;
            case CONTROLLED_BY_THIRD, CONTROLLING_THIRD, FAMILY ->
                findings.reading(FurtherTies.class) == FurtherTies.RELATE;
        };
    }

    private static boolean byHolding(Relationship ties, Findings findings) {
        boolean inTheOther = reaches(ties.holding());
        boolean ofAThird = reaches(ties.commonHolding());
        if (ties.holding().isEmpty() && ties.commonHolding().isEmpty()) {
            return false;
        }
        return switch (findings.reading(ShareholdingTest.class)) {
            case EITHER -> inTheOther || ofAThird;
            case ONE_IN_THE_OTHER -> inTheOther;
            case THIRD_IN_BOTH -> ofAThird;
        };
    }

    private static boolean reaches(Optional<Percent> holding) {
        return holding.filter(share -> share.compareTo(THRESHOLD) >= 0).isPresent();
    }
}
