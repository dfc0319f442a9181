package org.pabean.examples.casebook;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pabean.declaration.OriginComponent;
import org.pabean.declaration.OriginFindings;
import org.pabean.examples.json.Facts;
import org.pabean.money.Rupiah;
import org.pabean.origin.ClaimCase;
import org.pabean.origin.OriginDecision;

/** One of several items on one proof of origin. */
record OriginCaseItem(String id, boolean differs) {

    static List<OriginCaseItem> read(Facts input) {
        return input.objects("items").stream()
                .map(item -> {
                    boolean matches = item.flag("specificationMatches", true);
                    boolean material = item.flag("specificationDifferenceMaterial", true);
                    return new OriginCaseItem(item.required("id", item.text("id"), ""), !matches && material);
                })
                .toList();
    }

    /** The claim for this item: that of the whole case, with the finding on the item's own specification. */
    ClaimCase in(ClaimCase whole) {
        OriginFindings found = whole.claim().findings().orElse(OriginFindings.none());
        OriginFindings own = OriginFindings.builder()
                .physicallyExamined(found.physicallyExamined())
                .addAllNotMet(found.notMet())
                .addAllNotMet(differs ? Set.of(OriginComponent.DOCUMENTS) : Set.of())
                .addAllInDoubt(found.inDoubt())
                .discrepancy(found.discrepancy())
                .reclassification(found.reclassification())
                .retroactiveCheck(found.retroactiveCheck())
                .build();
        return whole.with(whole.claim().with(own));
    }

    static void put(
            List<OriginCaseItem> items,
            List<OriginDecision> decisions,
            Optional<Rupiah> customsValue,
            CaseAnswer answer) {
        List<CaseAnswer> results = java.util.stream.IntStream.range(0, items.size())
                .mapToObj(i -> new CaseAnswer()
                        .put("id", items.get(i).id())
                        .put("outcome", decisions.get(i).outcome()))
                .toList();
        if (decisions.stream().map(OriginDecision::outcome).distinct().count() == 1) {
            OriginAnswers.put(decisions.get(0), customsValue, answer);
        }
        long preferential = decisions.stream()
                .filter(each -> each.outcome().givesPreference())
                .count();
        answer.putAnswers("items", results);
        answer.put("itemsPreferential", preferential);
        answer.put("itemsMfn", items.size() - preferential);
    }
}
