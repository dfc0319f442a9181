package org.pabean.examples.casebook;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pabean.declaration.MinorDiscrepancy;
import org.pabean.declaration.OriginComponent;
import org.pabean.declaration.OriginFindings;
import org.pabean.declaration.Reclassification;
import org.pabean.declaration.RetroactiveCheck;
import org.pabean.examples.json.Facts;

/** What the examination found, as a case tells it. */
final class OriginExamination {

    private OriginExamination() {}

    static OriginFindings read(Facts input, LocalDate day) {
        Optional<MinorDiscrepancy> minor = input.text("discrepancyKind").flatMap(OriginExamination::minor);
        return OriginFindings.builder()
                .physicallyExamined(input.flag("physicallyExamined", false))
                .addAllNotMet(notMet(input, minor))
                .discrepancy(minor)
                .reclassification(reclassification(input))
                .retroactiveCheck(input.object("verification").map(check -> check(check, day)))
                .build();
    }

    private static Set<OriginComponent> notMet(Facts input, Optional<MinorDiscrepancy> minor) {
        Set<OriginComponent> notMet = EnumSet.noneOf(OriginComponent.class);
        addUnless(input.flag("originSatisfied", true), OriginComponent.ORIGIN, notMet);
        addUnless(input.flag("consignmentSatisfied", true), OriginComponent.CONSIGNMENT, notMet);
        addUnless(input.flag("procedureSatisfied", true), OriginComponent.PROCEDURE, notMet);
        addUnless(input.flag("physicalMatches", true), OriginComponent.PHYSICAL, notMet);
        boolean matches = input.flag("specificationMatches", true);
        boolean material = input.flag("specificationDifferenceMaterial").orElse(minor.isEmpty());
        addUnless(matches || !material, OriginComponent.DOCUMENTS, notMet);
        return notMet;
    }

    private static void addUnless(boolean holds, OriginComponent component, Set<OriginComponent> notMet) {
        if (!holds) {
            notMet.add(component);
        }
    }

    private static Optional<MinorDiscrepancy> minor(String kind) {
        return Arrays.stream(MinorDiscrepancy.values())
                .filter(each -> each.name().equals(kind))
                .findFirst();
    }

    private static Optional<Reclassification> reclassification(Facts input) {
        boolean changed = input.flag("classificationChanged", false);
        boolean disputed = input.flag("classificationDispute", false);
        return changed || disputed ? Optional.of(new Reclassification(!disputed, List.of())) : Optional.empty();
    }

    private static RetroactiveCheck check(Facts facts, LocalDate day) {
        Optional<Boolean> sufficient = facts.flag("replySufficient");
        boolean replied = facts.flag("replied").orElse(sufficient.isPresent());
        boolean barred = facts.flag("fraudSuspected", false) | facts.flag("restrictedGoods", false);
        return new RetroactiveCheck(
                facts.date("asOf").orElse(day),
                facts.date("requestReceivedDate"),
                facts.flag("extended", false),
                facts.date("additionalRequestReceivedDate"),
                replied ? sufficient.or(() -> Optional.of(true)) : Optional.empty(),
                facts.flag("doubt", false),
                barred);
    }
}
