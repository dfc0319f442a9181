package org.pabean.valuation;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.pabean.declaration.Addition;
import org.pabean.declaration.Addition.Kind;
import org.pabean.declaration.Addition.Trait;
import org.pabean.declaration.Assist;
import org.pabean.goods.Country;
import org.pabean.law.Citation;
import org.pabean.law.Instruments;
import org.pabean.law.Timeline;
import org.pabean.law.Wording;

/** The closed list of additions: since when each is named, where, and what speaks against adding it. */
final class AdditionRules {

    private static final Map<Kind, Rule> RULES = rules();

    /**
     * One kind of addition.
     *
     * @param named from when the list names it
     * @param wording its name
     * @param against traits that keep it out of the value
     */
    private record Rule(Timeline<Boolean> named, Wording wording, Set<Trait> against) {}

    /**
     * Why an addition is not due.
     *
     * @param words the reason
     * @param citation the rule
     */
    record Refusal(Wording words, Citation citation) {}

    private AdditionRules() {}

    /** Where the list names a kind on a day, or does not. */
    static Citation citation(Kind kind, LocalDate day) {
        return rule(kind).named.on(day).citation();
    }

    static Wording wording(Kind kind) {
        return rule(kind).wording;
    }

    /** Why an addition is not due on a day; empty if it is. */
    static Optional<Refusal> against(Addition addition, LocalDate day) {
        Rule rule = rule(addition.kind());
        Timeline.Period<Boolean> named = rule.named.on(day);
        if (!named.value()) {
            return Optional.of(new Refusal(
                    new Wording(
                            rule.wording.english() + " is not on the list of additions",
                            rule.wording.indonesian() + " tidak termasuk daftar biaya yang ditambahkan"),
                    named.citation()));
        }
        if (isDesignedInIndonesia(addition)) {
            return Optional.of(new Refusal(
                    new Wording(
                            "engineering or design work undertaken in Indonesia is no assist",
                            "pekerjaan teknik atau desain di Indonesia bukan assist"),
                    named.citation()));
        }
        return rule.against.stream()
                .filter(addition::is)
                .sorted()
                .findFirst()
                .map(trait -> refusal(rule, trait, named));
    }

    private static Refusal refusal(Rule rule, Trait trait, Timeline.Period<Boolean> named) {
        Wording why = switch (trait) {
            case NOT_PAID_BY_BUYER -> new Wording("the buyer does not pay it", "tidak dibayar pembeli");
            case NOT_RELATED_TO_GOODS -> new Wording("it does not relate to the goods", "tidak terkait dengan barang");
            case NOT_A_CONDITION_OF_SALE ->
                new Wording("it is no condition of the sale", "bukan persyaratan penjualan");
            case RIGHT_TO_REPRODUCE ->
                new Wording(
                        "it pays for the right to reproduce the goods in Indonesia",
                        "dibayar untuk hak memperbanyak barang di Indonesia");
            case FREIGHT_CONTAINER ->
                new Wording("a freight container is no container of the goods", "peti kemas bukan pengemas barang");
            case NOT_QUANTIFIABLE, NOT_DECLARED, ESTIMATED ->
                throw new IllegalStateException(trait + " keeps nothing out");
        };
        return new Refusal(
                new Wording(
                        rule.wording.english() + " is not added: " + why.english(),
                        rule.wording.indonesian() + " tidak ditambahkan: " + why.indonesian()),
                named.citation());
    }

    private static boolean isDesignedInIndonesia(Addition addition) {
        return addition.assist()
                .filter(assist -> assist.category().equals(Optional.of(Assist.Category.ENGINEERING_DESIGN)))
                .flatMap(Assist::undertakenIn)
                .filter(Country.INDONESIA::equals)
                .isPresent();
    }

    private static Rule rule(Kind kind) {
        Rule rule = RULES.get(kind);
        if (rule == null) {
            throw new IllegalStateException("no rule for " + kind);
        }
        return rule;
    }

    private static Map<Kind, Rule> rules() {
        Set<Trait> unpaid = Set.of(Trait.NOT_PAID_BY_BUYER);
        Set<Trait> containerTests = Set.of(Trait.NOT_PAID_BY_BUYER, Trait.FREIGHT_CONTAINER);
        Set<Trait> royaltyTests = Set.of(
                Trait.NOT_PAID_BY_BUYER,
                Trait.NOT_RELATED_TO_GOODS,
                Trait.NOT_A_CONDITION_OF_SALE,
                Trait.RIGHT_TO_REPRODUCE);
        Set<Trait> proceedsTests = Set.of(Trait.NOT_PAID_BY_BUYER, Trait.NOT_RELATED_TO_GOODS);
        Set<Trait> warrantyTests = Set.of(Trait.NOT_PAID_BY_BUYER, Trait.NOT_A_CONDITION_OF_SALE);
        Map<Kind, Rule> rules = new EnumMap<>(Kind.class);
        rules.put(Kind.SELLING_COMMISSION, rule("a.1", "selling commission", "komisi penjualan", unpaid));
        rules.put(Kind.BROKERAGE, rule("a.1", "brokerage", "jasa perantara", unpaid));
        rules.put(Kind.BUYING_COMMISSION, neverNamed());
        rules.put(Kind.CONTAINERS, rule("a.2", "containers", "biaya pengemas", containerTests));
        rules.put(Kind.PACKING, rule("a.3", "packing", "biaya pengepakan", unpaid));
        rules.put(Kind.ASSIST, rule("b", "assist", "assist", unpaid));
        rules.put(Kind.ROYALTY, rule("c", "royalty or licence fee", "royalti atau lisensi", royaltyTests));
        rules.put(Kind.PROCEEDS, rule("d", "proceeds", "proceeds", proceedsTests));
        rules.put(Kind.WARRANTY, warranty(warrantyTests));
        return rules;
    }

    private static Rule rule(String letter, String english, String indonesian, Set<Trait> against) {
        Citation citation = Citation.verified(Instruments.CUSTOMS_LAW, "15(1) elucidation " + letter);
        Timeline<Boolean> named =
                Timeline.<Boolean>of(english).always(true, citation).build();
        return new Rule(named, new Wording(english, indonesian), against);
    }

    private static Rule neverNamed() {
        Citation citation = Citation.verified(Instruments.CUSTOMS_LAW, "15(1) elucidation a.1");
        return new Rule(
                Timeline.<Boolean>of("buying commission")
                        .always(false, citation)
                        .build(),
                new Wording("buying commission", "komisi pembelian"),
                Set.of());
    }

    private static Rule warranty(Set<Trait> against) {
        Timeline<Boolean> named = Timeline.<Boolean>of("warranty fee")
                .always(false, Citation.secondary(ValuationCitations.PMK_160, "5"))
                .from("2023-01-01", true, Citation.secondary(ValuationCitations.PMK_144, "additions"))
                .build();
        return new Rule(named, new Wording("warranty fee", "biaya garansi"), against);
    }
}
