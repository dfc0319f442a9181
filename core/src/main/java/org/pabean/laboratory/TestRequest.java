package org.pabean.laboratory;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.pabean.law.Citation;
import org.pabean.law.Reading;
import org.pabean.law.Readings;
import org.pabean.law.Wording;

/**
 * A request to test a sample. It goes through the laboratory's computer system to the head of the laboratory or service
 * unit. No turnaround time stands in the law; the day of the result is an input. PER-14/BC/2024 arts. 2, 3.
 *
 * @param applicant who asks
 * @param place where it is to be tested
 * @param sample what is to be tested
 * @param question what is asked
 */
public record TestRequest(Applicant applicant, TestPlace place, Sample sample, TestQuestion question) {

    /** Refuses null. */
    public TestRequest {
        Objects.requireNonNull(applicant, "applicant");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(sample, "sample");
        Objects.requireNonNull(question, "question");
    }

    /** Why a request is not accepted. */
    public enum Refusal {
        /** The applicant is no official of customs. */
        NO_OFFICIAL("only officials of customs may ask", "hanya pejabat bea dan cukai yang dapat meminta"),
        /** The mobile laboratory is for samples that cannot be sent. */
        SAMPLE_CAN_BE_SENT(
                "the sample can be sent; ask a laboratory or service unit", "contoh dapat dikirim ke laboratorium");

        private final Wording wording;

        Refusal(String english, String indonesian) {
            this.wording = new Wording(english, indonesian);
        }

        /** The refusal in words. */
        public Wording wording() {
            return wording;
        }
    }

    /**
     * Whether a request is accepted.
     *
     * @param refusal why not; empty if it is
     * @param readings open points the answer rests on
     */
    public record Admission(Optional<Refusal> refusal, List<Reading> readings) {

        /** Copies the readings and refuses null. */
        public Admission {
            Objects.requireNonNull(refusal, "refusal");
            readings = List.copyOf(readings);
        }

        /** Whether the request is accepted. */
        public boolean isAccepted() {
            return refusal.isEmpty();
        }

        /** Where it is written. */
        public Citation citation() {
            return LaboratorySources.REQUEST;
        }
    }

    /** Whether the request is accepted, with the open point {@link ImporterRequests} answered by the readings. */
    public Admission admission(Readings readings) {
        if (!applicant.isOfficial()) {
            ImporterRequests reading = readings.of(ImporterRequests.class);
            if (reading == ImporterRequests.NOT_ADMITTED) {
                return new Admission(Optional.of(Refusal.NO_OFFICIAL), List.of(reading));
            }
            return new Admission(placeRefusal(), List.of(reading));
        }
        return new Admission(placeRefusal(), List.of());
    }

    private Optional<Refusal> placeRefusal() {
        boolean needless = place == TestPlace.MOBILE_LAB && sample.transport() == Sample.Transport.CAN_BE_SENT;
        return needless ? Optional.of(Refusal.SAMPLE_CAN_BE_SENT) : Optional.empty();
    }
}
