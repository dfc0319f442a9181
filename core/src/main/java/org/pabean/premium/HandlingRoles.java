package org.pabean.premium;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.pabean.law.Caveat;
import org.pabean.law.Wording;

/**
 * Who did what in one case, to report a conflict of interest. It is reported, never held against a trader's rights or a
 * decision; as a rule of Indonesian law it could not be confirmed, it is the treaty's principle made visible.
 *
 * @param fineSetter the officer who set the fine
 * @param objectionDecider who decided the objection, if there was one
 * @param premiumApprover who approved the premium, if it was approved
 */
public record HandlingRoles(String fineSetter, Optional<String> objectionDecider, Optional<String> premiumApprover) {

    /** Refuses null. */
    public HandlingRoles {
        Objects.requireNonNull(fineSetter, "fineSetter");
        Objects.requireNonNull(objectionDecider, "objectionDecider");
        Objects.requireNonNull(premiumApprover, "premiumApprover");
    }

    /** The conflicts found; empty if each role was with another person. */
    public List<Caveat> conflicts() {
        List<Caveat> conflicts = new ArrayList<>();
        if (objectionDecider.filter(fineSetter::equals).isPresent()) {
            conflicts.add(conflict(
                    "objectionDecider",
                    new Wording(
                            "who set the fine also decided the objection", "penetap denda juga memutus keberatan")));
        }
        if (premiumApprover.filter(fineSetter::equals).isPresent()) {
            conflicts.add(conflict(
                    "premiumApprover",
                    new Wording("who set the fine also approved the premium", "penetap denda juga menyetujui premi")));
        }
        return List.copyOf(conflicts);
    }

    private static Caveat conflict(String path, Wording words) {
        return new Caveat("CONFLICT_OF_INTEREST", path, words, PremiumSources.TREATY);
    }
}
