package org.pabean.origin;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.pabean.declaration.OriginItem;
import org.pabean.goods.Quantity;

/** Lines of one declaration that draw on the same item of a proof, one after the other: no unit of it counts twice. */
final class DrawnInOrder {

    /** An item of a proof. */
    private record Source(String proof, int item) {}

    private final Predicate<ClaimCase> stands;

    /**
     * Prepares the drawing.
     *
     * @param stands whether a claim stands, so that it draws; one that fails leaves the proof as it was
     */
    DrawnInOrder(Predicate<ClaimCase> stands) {
        this.stands = stands;
    }

    /** The claims in their order, each after what those before it drew. */
    List<ClaimCase> of(List<ClaimCase> claims) {
        if (!isAnySourceShared(claims)) {
            return List.copyOf(claims);
        }
        Map<Source, Quantity> used = new HashMap<>();
        List<ClaimCase> drawn = new ArrayList<>();
        for (ClaimCase claim : claims) {
            ClaimCase after = source(claim)
                    .flatMap(source -> Optional.ofNullable(used.get(source)))
                    .flatMap(inDeclaration -> inAll(inDeclaration, claim.claim().drawn()))
                    .map(all -> claim.with(claim.claim().afterDrawing(all)))
                    .orElse(claim);
            drawn.add(after);
            draw(after, used);
        }
        return List.copyOf(drawn);
    }

    private static boolean isAnySourceShared(List<ClaimCase> claims) {
        Set<Source> seen = new HashSet<>();
        return claims.stream().flatMap(claim -> source(claim).stream()).anyMatch(source -> !seen.add(source));
    }

    private static Optional<Source> source(ClaimCase claim) {
        return claim.proof()
                .flatMap(proof -> claim.proofItem().map(item -> new Source(proof.reference(), item.number())));
    }

    /** Empty if what earlier declarations drew is counted in another measure, so that nothing is compared. */
    private static Optional<Quantity> inAll(Quantity inDeclaration, Optional<Quantity> earlier) {
        if (earlier.isEmpty()) {
            return Optional.of(inDeclaration);
        }
        return earlier.filter(drawn -> drawn.unit().convertsTo(inDeclaration.unit()))
                .map(drawn -> sum(inDeclaration, drawn));
    }

    /** A quantity that does not convert to that of the proof is not compared with it, so it draws nothing. */
    private void draw(ClaimCase claim, Map<Source, Quantity> used) {
        Optional<Quantity> onProof = claim.proofItem().flatMap(OriginItem::quantity);
        Optional<Quantity> declared = claim.quantity();
        if (onProof.isEmpty()
                || declared.isEmpty()
                || !declared.get().unit().convertsTo(onProof.get().unit())
                || !stands.test(claim)) {
            return;
        }
        used.merge(source(claim).orElseThrow(), declared.get().in(onProof.get().unit()), DrawnInOrder::sum);
    }

    private static Quantity sum(Quantity one, Quantity other) {
        return new Quantity(one.amount().plus(other.in(one.unit()).amount()), one.unit());
    }
}
