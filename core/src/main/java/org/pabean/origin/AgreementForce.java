package org.pabean.origin;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.pabean.law.Timeline;

/**
 * Since when an agreement works in Indonesia. It takes two layers: a tariff regulation with the rates and a procedure
 * regulation on claims (Customs Law art. 13(2)).
 *
 * @param from the first day of the agreement for Indonesia, as far as it is known
 * @param basis how well that day is known
 * @param tariff the tariff regulations; a blank name where the number is not known
 * @param procedure the procedure regulations; a blank name where the number is not known
 * @param submission which rules govern the handing in of proofs
 */
public record AgreementForce(
        Optional<LocalDate> from,
        StartBasis basis,
        Timeline<String> tariff,
        Timeline<String> procedure,
        SubmissionLaw submission) {

    /** Refuses null. */
    public AgreementForce {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(basis, "basis");
        Objects.requireNonNull(tariff, "tariff");
        Objects.requireNonNull(procedure, "procedure");
        Objects.requireNonNull(submission, "submission");
    }

    /** How well the first day is known. */
    public enum StartBasis {
        /** To the day. */
        EXACT,
        /** The first day of the year is given, the day is not known; or the day is approximate. */
        APPROXIMATE,
        /** The day of the treaty is given; Indonesia may have begun later. */
        TREATY,
        /** Signed or concluded, not in force. */
        NOT_IN_FORCE
    }

    /** Which rules govern the handing in of proofs from 28 April 2023 on. */
    public enum SubmissionLaw {
        /** PMK 35/2023 names the agreement. */
        NAMED,
        /** The agreement is very likely among the others of PMK 35/2023. */
        PRESUMED,
        /** The procedure regulation of the agreement. */
        OWN
    }

    /** How the agreement stands on a day. */
    public enum Standing {
        /** In force. */
        IN_FORCE,
        /** Not in force. */
        NOT_IN_FORCE,
        /** Probably in force: its first day is not known exactly. */
        UNSURE
    }

    /** How the agreement stands on a day. */
    public Standing on(LocalDate day) {
        if (basis == StartBasis.NOT_IN_FORCE) {
            return Standing.NOT_IN_FORCE;
        } else if (from.isPresent() && from.get().isAfter(day)) {
            return Standing.NOT_IN_FORCE;
        } else if (basis == StartBasis.EXACT || tariffOn(day).isPresent()) {
            return Standing.IN_FORCE;
        }
        return Standing.UNSURE;
    }

    /** The tariff regulation of a day, if its number is known. */
    public Optional<String> tariffOn(LocalDate day) {
        return named(tariff, day);
    }

    /** The procedure regulation of a day, if its number is known. */
    public Optional<String> procedureOn(LocalDate day) {
        return named(procedure, day);
    }

    private static Optional<String> named(Timeline<String> instruments, LocalDate day) {
        return instruments.find(day).map(Timeline.Period::value).filter(name -> !name.isBlank());
    }
}
