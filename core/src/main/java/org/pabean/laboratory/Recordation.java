package org.pabean.laboratory;

import java.time.LocalDate;
import java.util.Objects;
import org.pabean.law.Citation;
import org.pabean.law.Reading;
import org.pabean.law.Readings;
import org.pabean.law.Violations;
import org.pabean.law.Wording;

/**
 * The record of a right with customs (<i>rekordasi</i>), renewable.
 *
 * @param right trade mark or copyright
 * @param holder who holds it
 * @param recordedOn day of the record or of its last renewal
 */
public record Recordation(ProtectedRight right, String holder, LocalDate recordedOn) {

    /**
     * Checks the right.
     *
     * @throws org.pabean.law.InvalidInputException if the right cannot be recorded
     */
    public Recordation {
        Objects.requireNonNull(holder, "holder");
        Objects.requireNonNull(recordedOn, "recordedOn");
        Violations violations = new Violations();
        violations.check(
                right.isCovered(), "right", "RIGHT_NOT_RECORDABLE", "only trade mark and copyright can be recorded");
        violations.refuseIfAny();
    }

    /** How long a record lasts. */
    public enum Term implements Reading {
        /** One year. */
        ONE_YEAR(new Wording("one year", "satu tahun")),
        /** Until it is struck off. */
        UNLIMITED(new Wording("until it is struck off", "sampai dihapus"));

        private final Wording answer;

        Term(Wording answer) {
            this.answer = answer;
        }

        @Override
        public Wording question() {
            return new Wording("How long does the record of a right last?", "Berapa lama rekordasi berlaku?");
        }

        @Override
        public Wording answer() {
            return answer;
        }

        @Override
        public Citation citation() {
            return LaboratorySources.RECORDATION_OPEN;
        }
    }

    /** Whether the record is valid on a day, with the open point {@link Term} answered by the readings. */
    public boolean isValidOn(LocalDate day, Readings readings) {
        boolean begun = !day.isBefore(recordedOn);
        return switch (readings.of(Term.class)) {
            case ONE_YEAR -> begun && day.isBefore(recordedOn.plusYears(1));
            case UNLIMITED -> begun;
        };
    }
}
