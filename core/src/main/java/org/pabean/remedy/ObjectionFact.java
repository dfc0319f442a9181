package org.pabean.remedy;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.pabean.determination.Bill;
import org.pabean.law.Wording;

/** A fact about the objection to the Director General. */
public sealed interface ObjectionFact extends DisputeFact {

    /**
     * An objection was filed.
     *
     * @param day the day
     * @param channel the way it came
     * @param defects what is wrong with the file, apart from the guarantee
     */
    record ObjectionFiled(LocalDate day, FilingChannel channel, List<FilingDefect> defects) implements ObjectionFact {

        /** Sorts the defects and refuses null. */
        public ObjectionFiled {
            Objects.requireNonNull(day, "day");
            Objects.requireNonNull(channel, "channel");
            defects = defects.stream().distinct().sorted().toList();
        }

        /** A complete file through the portal. */
        public static ObjectionFiled electronic(LocalDate day) {
            return new ObjectionFiled(day, FilingChannel.ELECTRONIC, List.of());
        }

        @Override
        public Wording wording() {
            return new Wording("objection filed", "keberatan diajukan");
        }
    }

    /**
     * Defects of the file were repaired.
     *
     * @param day the day
     * @param repaired what is right now
     */
    record ObjectionRepaired(LocalDate day, List<FilingDefect> repaired) implements ObjectionFact {

        /** Sorts the defects and refuses null. */
        public ObjectionRepaired {
            Objects.requireNonNull(day, "day");
            repaired = repaired.stream().distinct().sorted().toList();
        }

        @Override
        public Wording wording() {
            return new Wording("objection repaired", "keberatan diperbaiki");
        }
    }

    /**
     * The Director General decided.
     *
     * @param day the date of the decision
     * @param outcome rejected, determined otherwise, or granted; a deemed grant is no decision
     * @param bill what is owed by the decision; not looked at after a grant
     */
    record ObjectionDecided(LocalDate day, ObjectionOutcome outcome, Bill bill) implements ObjectionFact {

        /** Refuses null and a deemed grant. */
        public ObjectionDecided {
            Objects.requireNonNull(day, "day");
            Objects.requireNonNull(bill, "bill");
            if (outcome == ObjectionOutcome.DEEMED_GRANTED) {
                throw new IllegalArgumentException("a deemed grant follows from silence; leave the decision out");
            }
        }

        @Override
        public Wording wording() {
            return new Wording(
                    "objection decided: " + outcome.wording().english(),
                    "keberatan diputus: " + outcome.wording().indonesian());
        }
    }

    /**
     * The objection was withdrawn.
     *
     * @param day the day
     */
    record ObjectionWithdrawn(LocalDate day) implements ObjectionFact {

        /** Refuses null. */
        public ObjectionWithdrawn {
            Objects.requireNonNull(day, "day");
        }

        @Override
        public Wording wording() {
            return new Wording("objection withdrawn", "keberatan dicabut");
        }
    }
}
