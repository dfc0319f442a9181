package org.pabean.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.reflect.RecordComponent;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.pabean.assessment.Assessment;
import org.pabean.assessment.Assessor;
import org.pabean.declaration.Declaration;
import org.pabean.determination.Determination;
import org.pabean.premium.PremiumClaim;
import org.pabean.premium.PremiumRules;
import org.pabean.remedy.Dispute;
import org.pabean.testkit.CarriedGoodsArbitraries;
import org.pabean.testkit.DeclarationArbitraries;
import org.pabean.testkit.DisputeArbitraries;
import org.pabean.testkit.FixedPreferenceRates;
import org.pabean.testkit.FixedReferenceData;
import org.pabean.testkit.OriginArbitraries;

/** No list, set or map that is reached from an answer can be changed by whoever holds it. */
class AnswersCannotBeChangedProperties {

    private static final Assessor ASSESSOR =
            Assessor.of(FixedReferenceData.standard().withPreferences(FixedPreferenceRates.standard()));

    @Provide
    Arbitrary<Declaration> declarations() {
        return Arbitraries.oneOf(List.of(
                DeclarationArbitraries.declarations(),
                OriginArbitraries.claimingDeclarations(),
                CarriedGoodsArbitraries.parcels(),
                CarriedGoodsArbitraries.passengers()));
    }

    @Property(tries = 60)
    void anAssessment(@ForAll("declarations") Declaration declaration) {
        Assessment assessment = ASSESSOR.assess(declaration);
        assertClosed(List.of(
                assessment,
                assessment.explanation(),
                Determination.of(assessment, assessment),
                ASSESSOR.alternatives(declaration)));
    }

    @Property(tries = 60)
    void aDispute(@ForAll Dispute dispute) {
        List<Object> answers = new ArrayList<>();
        for (int days : List.of(0, 70, 400, 900)) {
            answers.add(dispute.on(DisputeArbitraries.FIRST_DAY.plusDays(days)));
            answers.add(dispute.timeline(DisputeArbitraries.FIRST_DAY.plusDays(days)));
        }
        answers.add(dispute.facts());
        assertClosed(answers);
    }

    @Property(tries = 60)
    void aPremium(@ForAll PremiumClaim claim) {
        assertClosed(List.of(PremiumRules.standard().decide(claim)));
    }

    private static void assertClosed(List<?> answers) {
        List<String> open = new ArrayList<>();
        Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<Object> waiting = new ArrayDeque<>();
        answers.forEach(waiting::push);
        while (!waiting.isEmpty()) {
            Object next = waiting.pop();
            if (seen.add(next)) {
                if (canBeChanged(next)) {
                    open.add(next.getClass() + " " + next);
                }
                waiting.addAll(inside(next));
            }
        }
        assertEquals(List.of(), open);
    }

    private static List<Object> inside(Object whole) {
        List<Object> parts = new ArrayList<>();
        if (whole instanceof Collection<?> many) {
            parts.addAll(many);
        } else if (whole instanceof Map<?, ?> map) {
            parts.addAll(map.keySet());
            parts.addAll(map.values());
        } else if (whole instanceof Optional<?> one) {
            one.ifPresent(parts::add);
        } else if (whole instanceof Record found) {
            for (RecordComponent component : found.getClass().getRecordComponents()) {
                if (!component.getType().isPrimitive()) {
                    parts.add(valueOf(component, found));
                }
            }
        }
        return parts;
    }

    private static Object valueOf(RecordComponent component, Record whole) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(whole);
        } catch (ReflectiveOperationException closed) {
            throw new IllegalStateException(closed);
        }
    }

    private static boolean canBeChanged(Object value) {
        try {
            if (value instanceof Collection<?> many && !many.isEmpty()) {
                many.clear();
                return true;
            } else if (value instanceof Map<?, ?> map && !map.isEmpty()) {
                map.clear();
                return true;
            }
            return false;
        } catch (UnsupportedOperationException closed) {
            return false;
        }
    }
}
