package org.pabean.examples.learn;

import java.time.LocalDate;
import org.pabean.examples.json.Facts;
import org.pabean.laboratory.Direction;
import org.pabean.laboratory.Disposal;
import org.pabean.laboratory.Finding;
import org.pabean.laboratory.FindingEffect;
import org.pabean.laboratory.LaboratoryRules;
import org.pabean.laboratory.TestedDeclaration;
import org.pabean.laboratory.TestedGoods;
import org.pabean.money.Rupiah;

/** What does a laboratory finding do to an import? */
final class LaboratoryExercise implements Exercise {

    private enum Found {
        OTHER_GOODS,
        OTHER_HEADING,
        PROHIBITED_SUBSTANCE
    }

    private enum Asked {
        FINE,
        DOCUMENT,
        RELEASE
    }

    @Override
    public String name() {
        return "laboratory";
    }

    @Override
    public Solution solve(Facts facts, LocalDate date) {
        Asked asked = facts.required("asked", facts.choice("asked", Asked.class), Asked.FINE);
        Found found = facts.required("found", facts.choice("found", Found.class), Found.OTHER_GOODS);
        TestedDeclaration declaration = TestedDeclaration.builder()
                .direction(Direction.IMPORT)
                .registrationDate(facts.date("registered").orElse(date))
                .declared(TestedGoods.of(facts.text("declared").orElse("")))
                .dutyPaid(facts.number("dutyPaid").map(Rupiah::of))
                .dutyDue(facts.number("dutyDue").map(Rupiah::of))
                .build();
        TestedGoods goods = TestedGoods.of(facts.text("goods").orElse(""));
        facts.refuseIfFaulty();
        FindingEffect effect = LaboratoryRules.standard().effect(declaration, finding(found, goods), date);
        return solution(asked, effect);
    }

    private static Finding finding(Found found, TestedGoods goods) {
        return switch (found) {
            case OTHER_GOODS -> new Finding.DifferentGoods(goods);
            case OTHER_HEADING -> new Finding.SameGoodsOtherHeading(goods);
            case PROHIBITED_SUBSTANCE ->
                new Finding.Hazard(Finding.Hazard.Status.PROHIBITED, Disposal.DeclaredAs.TRUE_GOODS);
        };
    }

    private static Solution solution(Asked asked, FindingEffect effect) {
        return switch (asked) {
            case FINE -> Solution.of(effect.fine().orElseThrow(), effect.explanation());
            case DOCUMENT -> Solution.of(effect.document().orElseThrow(), effect.explanation());
            case RELEASE -> Solution.of(effect.release(), effect.explanation());
        };
    }
}
