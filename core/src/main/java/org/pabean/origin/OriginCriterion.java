package org.pabean.origin;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.pabean.money.Percent;

/**
 * A way in which goods get origin under an agreement (<i>kriteria asal</i>). Where the caller has a bill of materials, a
 * criterion can be tested on it; what the officer checks is the code that the proof shows.
 */
public sealed interface OriginCriterion {

    /** What a test gives. */
    enum Answer {
        /** The criterion is met. */
        MET,
        /** It is not met. */
        NOT_MET,
        /** The bill of materials does not tell. */
        OPEN;

        static Answer of(Optional<Boolean> known) {
            return known.map(met -> met ? MET : NOT_MET).orElse(OPEN);
        }
    }

    /** Wholly obtained or produced in one party (<i>WO</i>): made from no material of other origin. */
    record WhollyObtained() implements OriginCriterion {

        @Override
        public Answer test(BillOfMaterials bill, Agreement agreement) {
            return bill.isMadeOfOriginatingMaterials(agreement) ? Answer.OPEN : Answer.NOT_MET;
        }

        @Override
        public String code() {
            return "WO";
        }
    }

    /** Produced in one party exclusively from originating materials of parties (<i>PE</i>). */
    record ProducedExclusively() implements OriginCriterion {

        @Override
        public Answer test(BillOfMaterials bill, Agreement agreement) {
            return Answer.of(Optional.of(bill.isMadeOfOriginatingMaterials(agreement)));
        }

        @Override
        public String code() {
            return "PE";
        }
    }

    /**
     * Every non-originating material changes its tariff classification, those within the tolerance excepted.
     *
     * @param shift the change asked for
     */
    record ClassificationChange(TariffShift shift) implements OriginCriterion {

        /** Refuses null. */
        public ClassificationChange {
            Objects.requireNonNull(shift, "shift");
        }

        @Override
        public Answer test(BillOfMaterials bill, Agreement agreement) {
            ToleranceRule.NonShifted rest = bill.nonShifted(shift, agreement);
            if (rest.ofValue().filter(share -> share.signum() > 0).isEmpty()) {
                return Answer.MET;
            }
            return Answer.of(agreement
                    .origin()
                    .tolerance()
                    .tolerates(Optional.of(bill.good().chapter()), rest));
        }

        @Override
        public String code() {
            return shift.code();
        }
    }

    /**
     * The regional value content reaches a minimum.
     *
     * @param least the minimum, itself enough
     */
    record LeastValueContent(Percent least) implements OriginCriterion {

        /** Refuses null. */
        public LeastValueContent {
            Objects.requireNonNull(least, "least");
        }

        @Override
        public Answer test(BillOfMaterials bill, Agreement agreement) {
            return Answer.of(Optional.of(bill.valueContent(agreement).compareTo(least) >= 0));
        }

        @Override
        public String code() {
            return "RVC " + least.value();
        }
    }

    /** A rule that only the list of product rules, or a look at the process, can tell (<i>PSR, SP</i>). */
    record ListedRule(String code) implements OriginCriterion {

        /** Refuses null. */
        public ListedRule {
            Objects.requireNonNull(code, "code");
        }

        @Override
        public Answer test(BillOfMaterials bill, Agreement agreement) {
            return Answer.OPEN;
        }
    }

    /**
     * One of several is enough, at the exporter's choice.
     *
     * @param choices the criteria
     */
    record AnyOf(List<OriginCriterion> choices) implements OriginCriterion {

        /** Copies the list. */
        public AnyOf {
            choices = List.copyOf(choices);
        }

        @Override
        public Answer test(BillOfMaterials bill, Agreement agreement) {
            List<Answer> answers =
                    choices.stream().map(each -> each.test(bill, agreement)).toList();
            if (answers.contains(Answer.MET)) {
                return Answer.MET;
            }
            return answers.contains(Answer.OPEN) ? Answer.OPEN : Answer.NOT_MET;
        }

        @Override
        public String code() {
            return String.join(
                    " / ", choices.stream().map(OriginCriterion::code).toList());
        }
    }

    /**
     * All of several are needed.
     *
     * @param parts the criteria
     */
    record AllOf(List<OriginCriterion> parts) implements OriginCriterion {

        /** Copies the list. */
        public AllOf {
            parts = List.copyOf(parts);
        }

        @Override
        public Answer test(BillOfMaterials bill, Agreement agreement) {
            List<Answer> answers =
                    parts.stream().map(each -> each.test(bill, agreement)).toList();
            if (answers.contains(Answer.NOT_MET)) {
                return Answer.NOT_MET;
            }
            return answers.contains(Answer.OPEN) ? Answer.OPEN : Answer.MET;
        }

        @Override
        public String code() {
            return String.join(" + ", parts.stream().map(OriginCriterion::code).toList());
        }
    }

    /** The criterion that a proof of origin names by this code. */
    static OriginCriterion ofCode(String code) {
        return CriterionCode.read(code);
    }

    /** Tests the criterion on a bill of materials, with the tolerance and cumulation of the agreement. */
    Answer test(BillOfMaterials bill, Agreement agreement);

    /** The code on a proof of origin. */
    String code();
}
