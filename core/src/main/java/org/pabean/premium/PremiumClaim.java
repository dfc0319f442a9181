package org.pabean.premium;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The facts of a request for a premium. Only those about the breach: who asks plays no part in whether and how much.
 *
 * @param standing how far the breach is confirmed
 * @param components the amounts that came in
 * @param requestDate day on which the request was filed
 * @param decisionDate day on which it is decided
 * @param collection whether the amounts were paid
 * @param review whether judicial review was requested
 * @param courtDecisionSent day on which the Tax Court's decision was sent, if there is one
 */
public record PremiumClaim(
        BreachStanding standing,
        List<BaseComponent> components,
        LocalDate requestDate,
        LocalDate decisionDate,
        CollectionState collection,
        ReviewRequest review,
        Optional<LocalDate> courtDecisionSent) {

    /** Copies the components and refuses null. */
    public PremiumClaim {
        Objects.requireNonNull(standing, "standing");
        components = List.copyOf(components);
        Objects.requireNonNull(requestDate, "requestDate");
        Objects.requireNonNull(decisionDate, "decisionDate");
        Objects.requireNonNull(collection, "collection");
        Objects.requireNonNull(review, "review");
        Objects.requireNonNull(courtDecisionSent, "courtDecisionSent");
    }

    /** A claim on amounts that were paid, requested and decided on one day, without judicial review. */
    public static PremiumClaim of(BreachStanding standing, List<BaseComponent> components, LocalDate day) {
        return new PremiumClaim(
                standing, components, day, day, CollectionState.COLLECTED, ReviewRequest.NOT_FILED, Optional.empty());
    }

    /** This claim, decided on another day. */
    public PremiumClaim decidedOn(LocalDate day) {
        return new PremiumClaim(standing, components, requestDate, day, collection, review, courtDecisionSent);
    }

    /** This claim with the amounts paid or not. */
    public PremiumClaim with(CollectionState state) {
        return new PremiumClaim(standing, components, requestDate, decisionDate, state, review, courtDecisionSent);
    }

    /** This claim with judicial review requested or not. */
    public PremiumClaim with(ReviewRequest request) {
        return new PremiumClaim(
                standing, components, requestDate, decisionDate, collection, request, courtDecisionSent);
    }

    /** This claim after a decision of the Tax Court that was sent on a day. */
    public PremiumClaim courtDecisionSentOn(LocalDate day) {
        return new PremiumClaim(standing, components, requestDate, decisionDate, collection, review, Optional.of(day));
    }
}
