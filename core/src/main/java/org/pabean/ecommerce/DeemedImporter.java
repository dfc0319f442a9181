package org.pabean.ecommerce;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.pabean.ecommerce.EcommerceOperator.Location;
import org.pabean.law.Citation;
import org.pabean.law.NotInForceException;
import org.pabean.law.Reading;
import org.pabean.law.Readings;
import org.pabean.law.Timeline;
import org.pabean.regime.parcel.Party;

/**
 * Who is treated as the importer of a parcel, with the duties and the risk of fines of one.
 *
 * @param role who
 * @param citation where the rule is written
 * @param readings answers to open points of law that it rests on
 */
public record DeemedImporter(Role role, Citation citation, List<Reading> readings) {

    private static final Citation RECEIVER = Citation.verified("PMK 96/2023", "3(1)");
    private static final Citation OPERATOR = Citation.verified("PMK 96/2023", "3(1)-(3)");
    private static final Citation WITHOUT_REPRESENTATIVE = Citation.secondary("PMK 96/2023 jo. PMK 4/2025", "3(2a)");

    private static final Timeline<Rules> RULES = Timeline.<Rules>of("importer of a parcel")
            .from("2018-01-01", Rules.ALWAYS_RECEIVER, Citation.secondary("PMK 182/PMK.04/2016", ""))
            .from("2020-01-30", Rules.ALWAYS_RECEIVER, Citation.secondary("PMK 199/PMK.010/2019", ""))
            .from("2023-10-17", Rules.OPERATOR_OR_OPEN, OPERATOR)
            .from("2025-03-05", Rules.OPERATOR_OR_RECEIVER, WITHOUT_REPRESENTATIVE)
            .build();

    /** Copies the list and refuses null. */
    public DeemedImporter {
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(citation, "citation");
        readings = List.copyOf(readings);
    }

    /** Who can be the importer. */
    public enum Role {
        /** The receiver. */
        RECEIVER,
        /** The operator, being in Indonesia. */
        OPERATOR,
        /** The operator's representative in Indonesia. */
        REPRESENTATIVE
    }

    private enum Rules {
        ALWAYS_RECEIVER,
        OPERATOR_OR_OPEN,
        OPERATOR_OR_RECEIVER
    }

    /** The importer of goods that do not come through an operator. */
    public static DeemedImporter withoutOperator() {
        return new DeemedImporter(Role.RECEIVER, RECEIVER, List.of());
    }

    /**
     * The importer of goods that come through an operator.
     *
     * @throws NotInForceException before 2018, whose rules are not known
     */
    public static DeemedImporter of(EcommerceOperator operator, LocalDate day, Readings readings) {
        Timeline.Period<Rules> period = RULES.on(day);
        if (period.value() == Rules.ALWAYS_RECEIVER) {
            return new DeemedImporter(Role.RECEIVER, period.citation(), List.of());
        } else if (operator.location() == Location.DOMESTIC) {
            return new DeemedImporter(Role.OPERATOR, OPERATOR, List.of());
        } else if (operator.hasRepresentative()) {
            return new DeemedImporter(Role.REPRESENTATIVE, OPERATOR, List.of());
        } else if (period.value() == Rules.OPERATOR_OR_RECEIVER) {
            return new DeemedImporter(Role.RECEIVER, period.citation(), List.of());
        }
        UnrepresentedOperator reading = readings.of(UnrepresentedOperator.class);
        return new DeemedImporter(reading.role(), reading.citation(), List.of(reading));
    }

    /** Whether the importer is a business; a receiver is what the caller says. */
    public Party party(Party receiver) {
        return role == Role.RECEIVER ? receiver : Party.BUSINESS;
    }
}
