package org.pabean.remedy;

import java.time.LocalDate;
import java.util.Objects;
import org.immutables.value.Value;
import org.pabean.determination.Bill;
import org.pabean.determination.DeterminationDocument;
import org.pabean.determination.FirstRemedy;
import org.pabean.internal.PabeanStyle;
import org.pabean.law.Violations;

/**
 * The determination that a dispute is about.
 *
 * @param document the document that carries it
 * @param day its date
 * @param received the day it was received; only an excise bill's time runs from there
 * @param bill what it asks for
 * @param goods where the goods were on its date
 */
@Value.Builder
@PabeanStyle
public record DisputedDetermination(
        DeterminationDocument document, LocalDate day, LocalDate received, Bill bill, GoodsPlace goods) {

    /** Refuses null and receipt before the date. */
    public DisputedDetermination {
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(bill, "bill");
        Objects.requireNonNull(goods, "goods");
        Violations violations = new Violations();
        violations.check(
                !received.isBefore(day),
                "received",
                "RECEIVED_BEFORE_ISSUE",
                () -> "it was issued on " + day + " only");
        violations.refuseIfAny();
    }

    /** Starts a determination. */
    public static DisputedDeterminationBuilderStages.BuildStart builder() {
        return DisputedDeterminationBuilderStages.start();
    }

    /** A determination received on its date, on goods that were released. */
    public static DisputedDetermination of(DeterminationDocument document, LocalDate day, Bill bill) {
        return new DisputedDetermination(document, day, day, bill, GoodsPlace.RELEASED);
    }

    /** Whether objection comes first. */
    boolean admitsObjection() {
        return document.firstRemedy() == FirstRemedy.OBJECTION;
    }

    /** The day since which the time of the first remedy runs. */
    LocalDate clockStart() {
        return document == DeterminationDocument.STCK1 ? received : day;
    }
}
