package org.pabean.valuation;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.pabean.declaration.Exclusion;
import org.pabean.explanation.Figure;
import org.pabean.explanation.Step;
import org.pabean.law.Citation;
import org.pabean.law.Reading;
import org.pabean.law.Timeline;
import org.pabean.law.Violations;
import org.pabean.law.Wording;
import org.pabean.money.CurrencyCode;
import org.pabean.money.Money;

/**
 * What is taken out of the price because it does not belong to the customs value: only what the price contains and shows
 * apart, and nothing twice.
 *
 * @param total the sum of what is taken out
 * @param steps what became of each exclusion
 * @param readings open points of law that it rests on
 */
public record ExclusionsFromPrice(Money total, List<Step> steps, List<Reading> readings) {

    private static final Timeline<Boolean> EXPORT_COUNTRY_TAX = Timeline.<Boolean>of("tax of the exporting country")
            .always(false, Citation.secondary(ValuationCitations.PMK_160, "5"))
            .from("2023-01-01", true, Citation.secondary(ValuationCitations.PMK_144, "exclusions"))
            .build();

    /** Copies the lists and refuses null. */
    public ExclusionsFromPrice {
        Objects.requireNonNull(total, "total");
        steps = List.copyOf(steps);
        readings = List.copyOf(readings);
    }

    /**
     * Decides on exclusions.
     *
     * @throws org.pabean.law.InvalidInputException if an amount is negative or in another currency
     */
    public static ExclusionsFromPrice of(List<Exclusion> exclusions, CurrencyCode currency, ValuationContext context) {
        check(exclusions, currency);
        Findings findings = new Findings(context);
        Money nothing = Money.zero(currency);
        Money total = nothing;
        for (Exclusion exclusion : exclusions) {
            boolean out = isTakenOut(exclusion, context.day(), findings);
            Money amount = out ? exclusion.amount() : nothing;
            total = total.plus(amount);
            findings.step(words(exclusion.kind(), out), Figure.of(nothing.minus(amount)), citation(exclusion, context));
        }
        return new ExclusionsFromPrice(total, findings.steps(), findings.readings());
    }

    private static boolean isTakenOut(Exclusion exclusion, LocalDate day, Findings findings) {
        boolean apart = exclusion.distinguished();
        return switch (exclusion.kind()) {
            case POST_IMPORT_ASSEMBLY, POST_IMPORT_TRANSPORT -> apart;
            case DUTY_AND_TAXES ->
                apart || findings.reading(UndistinguishedDuties.class) == UndistinguishedDuties.TAKEN_OUT;
            case INTEREST ->
                apart
                        && isSoundFinancing(exclusion.financing())
                        && findings.reading(FinancingInterest.class) == FinancingInterest.TAKEN_OUT;
            case EXPORT_COUNTRY_TAX -> apart && EXPORT_COUNTRY_TAX.valueOn(day);
        };
    }

    private static boolean isSoundFinancing(Optional<Exclusion.Financing> financing) {
        return financing.isPresent()
                && financing.get().inWriting()
                && financing.get().atMarketRate();
    }

    private static Citation citation(Exclusion exclusion, ValuationContext context) {
        return switch (exclusion.kind()) {
            case POST_IMPORT_ASSEMBLY, POST_IMPORT_TRANSPORT, DUTY_AND_TAXES -> ValuationCitations.POST_IMPORT;
            case INTEREST -> FinancingInterest.TAKEN_OUT.citation();
            case EXPORT_COUNTRY_TAX -> EXPORT_COUNTRY_TAX.on(context.day()).citation();
        };
    }

    private static Wording words(Exclusion.Kind kind, boolean out) {
        Wording name = switch (kind) {
            case POST_IMPORT_ASSEMBLY ->
                new Wording("assembly or maintenance after import", "perakitan atau pemeliharaan setelah impor");
            case POST_IMPORT_TRANSPORT -> new Wording("transport after import", "pengangkutan setelah impor");
            case DUTY_AND_TAXES -> new Wording("import duty and taxes", "bea masuk dan pajak impor");
            case INTEREST -> new Wording("interest", "bunga");
            case EXPORT_COUNTRY_TAX ->
                new Wording("internal tax of the exporting country", "pajak internal negara pengekspor");
        };
        return out
                ? new Wording("less " + name.english(), "dikurangi " + name.indonesian())
                : new Wording(name.english() + " stays in the price", name.indonesian() + " tetap dalam harga");
    }

    private static void check(List<Exclusion> exclusions, CurrencyCode currency) {
        Violations violations = new Violations();
        for (int i = 0; i < exclusions.size(); i++) {
            Money amount = exclusions.get(i).amount();
            String path = "sale.exclusions[" + i + "].amount";
            violations.check(
                    amount.currency().equals(currency),
                    path,
                    "CURRENCY_MIXED",
                    () -> amount + " beside a price in " + currency + "; state it in the currency of the price");
            violations.check(
                    amount.amount().signum() >= 0,
                    path,
                    "AMOUNT_NEGATIVE",
                    () -> amount + " cannot be taken out; state nought or more");
        }
        violations.refuseIfAny();
    }
}
