package org.pabean.determination;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import org.pabean.assessment.AssessedItem;
import org.pabean.assessment.Assessment;
import org.pabean.declaration.DocumentType;
import org.pabean.explanation.Explanation;
import org.pabean.law.Readings;
import org.pabean.law.Violations;
import org.pabean.money.Rupiah;
import org.pabean.tariff.Levy;

/**
 * Customs' own answer beside the declarant's: two assessments of one declaration, what differs, and what follows.
 *
 * @param declared what the declaration owes as declared
 * @param established what it owes as customs found
 * @param readings answers to open points of law, for counting the time limits
 */
public record Determination(Assessment declared, Assessment established, Readings readings) {

    /** Refuses null and assessments of different declarations: form and registration date are the same. */
    public Determination {
        Objects.requireNonNull(readings, "readings");
        Violations violations = new Violations();
        violations.check(
                declared.declaration().documentType()
                        == established.declaration().documentType(),
                "established.declaration.documentType",
                "DECLARATION_DIFFERS",
                () -> "establish the same declaration: "
                        + declared.declaration().documentType());
        violations.check(
                declared.declaration()
                        .registrationDate()
                        .equals(established.declaration().registrationDate()),
                "established.declaration.registrationDate",
                "DECLARATION_DIFFERS",
                () -> "establish the same declaration, registered on "
                        + declared.declaration().registrationDate());
        violations.refuseIfAny();
    }

    /** The determination, every open point of law read by its documented default. */
    public static Determination of(Assessment declared, Assessment established) {
        return new Determination(declared, established, Readings.defaults());
    }

    /** Every item of either side, in the order of their numbers. */
    public List<ItemDifference> items() {
        TreeSet<Integer> numbers = new TreeSet<>();
        declared.items().forEach(each -> numbers.add(each.item().number()));
        established.items().forEach(each -> numbers.add(each.item().number()));
        return numbers.stream()
                .map(number -> ItemDifference.of(number, item(declared, number), item(established, number)))
                .toList();
    }

    /** What differs in any item, each once. */
    public List<Difference> differences() {
        return items().stream()
                .flatMap(item -> item.differences().stream())
                .distinct()
                .sorted()
                .toList();
    }

    /** Every levy, in the order of computation. */
    public List<LevyDifference> levies() {
        List<LevyDifference> levies = new ArrayList<>();
        for (Levy levy : Levy.ALL) {
            levies.add(new LevyDifference(
                    levy, declared.total(levy).paid(), established.total(levy).paid()));
        }
        return List.copyOf(levies);
    }

    /** All that is missing, in rupiah. */
    public Rupiah shortfall() {
        return sum(LevyDifference::shortfall, levies());
    }

    /** All that was paid too much, in rupiah; it is refunded (Customs Law art. 16(5)). */
    public Rupiah refund() {
        return sum(LevyDifference::refund, levies());
    }

    /** The bill, with a fine that was found elsewhere. */
    public Bill bill(Rupiah fine) {
        Rupiah duty = sum(
                LevyDifference::shortfall,
                levies().stream().filter(each -> isDuty(each.levy())).toList());
        return new Bill(duty, shortfall().minus(duty), fine);
    }

    /** Until when customs may determine. */
    public DeterminationWindow window() {
        return DeterminationWindow.of(declared.declaration().registrationDate(), readings);
    }

    /** The route that is open on a day; empty if the determination comes too late. */
    public Optional<DeterminationRoute> routeOn(LocalDate day) {
        return window().routeOn(day);
    }

    /**
     * The document that carries it if it is issued on a day; empty if it comes too late. A consignment note has its own
     * document as long as the officer may determine.
     */
    public Optional<DeterminationDocument> documentOn(LocalDate day) {
        boolean note = declared.declaration().documentType() == DocumentType.CONSIGNMENT_NOTE;
        return routeOn(day)
                .map(route -> note && route == DeterminationRoute.SPTNP_ART16
                        ? DeterminationDocument.SPPBMCP
                        : route.document());
    }

    /** The last day to pay if it is issued on a day. */
    public LocalDate payBy(LocalDate issued) {
        return PaymentTerm.of(issued, readings).lastDay();
    }

    /** The determination as it would stand on the day of issue, with its reasons. */
    public Explanation explanation(LocalDate issued) {
        return DeterminationWords.explanation(this, issued);
    }

    private static boolean isDuty(Levy levy) {
        return levy == Levy.IMPORT_DUTY || levy.isAdditionalDuty();
    }

    private static Rupiah sum(Function<LevyDifference, Rupiah> part, List<LevyDifference> levies) {
        return Rupiah.sum(levies.stream().map(part).toList());
    }

    private static Optional<AssessedItem> item(Assessment assessment, int number) {
        return assessment.items().stream()
                .filter(each -> each.item().number() == number)
                .findFirst();
    }
}
