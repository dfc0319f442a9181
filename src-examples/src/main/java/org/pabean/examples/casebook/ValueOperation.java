package org.pabean.examples.casebook;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.pabean.declaration.MethodNumber;
import org.pabean.examples.json.Facts;
import org.pabean.examples.json.ValueReader;
import org.pabean.goods.CountryFacts;
import org.pabean.money.CurrencyCode;
import org.pabean.money.ExchangeRate;
import org.pabean.money.Fraction;
import org.pabean.money.Money;
import org.pabean.valuation.ExportFormalities;
import org.pabean.valuation.FairnessTest;
import org.pabean.valuation.LeftMethod;
import org.pabean.valuation.MethodOrder;
import org.pabean.valuation.MethodOutcome;
import org.pabean.valuation.ValuationContext;
import org.pabean.valuation.ValuationOutcome;
import org.pabean.valuation.ValuationSequence;
import org.pabean.valuation.ValueDeclaration;
import org.pabean.valuation.VoluntaryDeclaration;

/** Determines a customs value, by all methods in their order or by one of them. */
final class ValueOperation implements CaseOperation {

    private static final int MOST_DECIMALS = 4;

    private final CountryFacts countries;

    ValueOperation(CountryFacts countries) {
        this.countries = countries;
    }

    @Override
    public String name() {
        return "value";
    }

    @Override
    public CaseAnswer answer(Facts input, LocalDate date) {
        LocalDate day = input.date("registrationDate").orElse(date);
        ValueReader reader = new ValueReader(input);
        ValueDeclaration facts = reader.read();
        Optional<MethodNumber> method = input.choice("method", MethodNumber.class);
        ValuationContext context = context(input, day);
        Optional<ExchangeRate> rate = input.object("exchangeRate").map(given -> rate(given, reader.currency()));
        Optional<Facts> settled = input.object("voluntaryDeclaration");
        CaseAnswer answer = new CaseAnswer();
        input.object("priceCheck").ifPresent(check -> putAction(answer, check, reader, day));
        Optional<VoluntaryDeclaration.Settlement> settlement =
                settled.map(given -> settle(given, reader.currency(), day));
        input.refuseIfFaulty();
        ValueFindings findings = new ValueFindings(answer, facts, context);
        Optional<Money> value = method.map(number -> byOne(number, findings, facts, context))
                .orElseGet(() -> inOrder(answer, findings, facts, context));
        putValue(
                answer,
                settlement.map(VoluntaryDeclaration.Settlement::finalValue).or(() -> value),
                rate);
        settlement.ifPresent(found -> putSettlement(answer, found));
        return answer;
    }

    private ValuationContext context(Facts input, LocalDate day) {
        ValuationContext context = ValuationContext.on(day, countries);
        int decimals = input.whole("currencyDecimals", 0);
        if (decimals < 0 || decimals > MOST_DECIMALS) {
            input.fault("currencyDecimals", "DECIMALS_OUT_OF_BOUNDS", "a currency has from 0 to " + MOST_DECIMALS);
            return context;
        }
        return input.number("currencyDecimals").isPresent() ? context.roundingNormsTo(decimals) : context;
    }

    private static ExchangeRate rate(Facts given, CurrencyCode currency) {
        Fraction rupiah = given.required("rupiah", given.number("rupiah"), Fraction.ONE);
        return ExchangeRate.supplied(currency, rupiah, given.whole("per", 1));
    }

    private static Optional<Money> byOne(
            MethodNumber number, ValueFindings findings, ValueDeclaration facts, ValuationContext context) {
        MethodOutcome outcome = ValuationSequence.standard().method(number).apply(facts, context);
        findings.put(number, outcome);
        return outcome instanceof MethodOutcome.Valued valued
                ? Optional.of(valued.value().amount())
                : Optional.empty();
    }

    private static Optional<Money> inOrder(
            CaseAnswer answer, ValueFindings findings, ValueDeclaration facts, ValuationContext context) {
        ValuationSequence sequence = ValuationSequence.standard();
        ValuationOutcome outcome = sequence.determine(facts, context);
        List<MethodNumber> order =
                MethodOrder.of(facts, context).toTry(facts.transaction().kind());
        List<MethodNumber> failed = outcome.left().stream()
                .filter(left -> !left.lacksFactsOnly())
                .map(LeftMethod::method)
                .toList();
        boolean accepted = !failed.contains(MethodNumber.I);
        findings.putPrice();
        answer.put("accepted", accepted);
        answer.putTexts("methodOrder", order.stream().map(Enum::name).toList());
        answer.putTexts("failedMethods", failed.stream().map(Enum::name).toList());
        if (!accepted) {
            outcome.reason().ifPresent(reason -> answer.put("reasonCode", reason));
            putNext(answer, outcome, order, failed);
            findings.putAlternatives(failed, outcome);
        }
        ValuationContext strict = context.with(ExportFormalities.LEFT_OUT);
        sequence.determine(facts, strict)
                .customsValue()
                .ifPresent(value -> answer.put(
                        "cifStrict", ValueFindings.shown(value.amount().amount())));
        return outcome.customsValue().map(value -> value.amount());
    }

    private static void putNext(
            CaseAnswer answer, ValuationOutcome outcome, List<MethodNumber> order, List<MethodNumber> failed) {
        Optional<MethodNumber> next = outcome instanceof ValuationOutcome.Determined determined
                ? Optional.of(determined.value().method())
                : order.stream().filter(number -> !failed.contains(number)).findFirst();
        answer.putText("nextMethod", next.map(Enum::name));
    }

    private static void putValue(CaseAnswer answer, Optional<Money> value, Optional<ExchangeRate> rate) {
        if (value.isEmpty()) {
            answer.putNothing("cif");
            return;
        }
        Money amount = value.get();
        boolean inRupiah = amount.currency().equals(CurrencyCode.IDR);
        answer.put("cif", ValueFindings.shown(amount.amount()));
        if (inRupiah) {
            answer.put("customsValue", ValueFindings.shown(amount.amount()));
        } else {
            rate.ifPresent(found -> answer.put(
                    "customsValue", ValueFindings.shown(found.convert(amount).amount())));
        }
    }

    private static void putAction(CaseAnswer answer, Facts check, ValueReader reader, LocalDate day) {
        Optional<Money> database = ValueReader.money(check, "databaseUnitPrice", reader.currency());
        check.choice("importerRisk", FairnessTest.ImporterRisk.class);
        reader.unitPrice().ifPresent(price -> {
            FairnessTest.Action action = FairnessTest.of(price, database, day);
            answer.putText(
                    "action",
                    Optional.of(action)
                            .filter(each -> each != FairnessTest.Action.LEFT_TO_RISK_ASSESSMENT)
                            .map(Enum::name));
        });
    }

    private static VoluntaryDeclaration.Settlement settle(Facts given, CurrencyCode currency, LocalDate day) {
        VoluntaryDeclaration.Kind kind = given.required(
                "kind", given.choice("kind", VoluntaryDeclaration.Kind.class), VoluntaryDeclaration.Kind.ROYALTY);
        Money nothing = Money.zero(currency);
        Money estimated = given.required("estimated", ValueReader.money(given, "estimated", currency), nothing);
        Money actual = given.required("actual", ValueReader.money(given, "actual", currency), nothing);
        Money declared = given.required("declaredValue", ValueReader.money(given, "declaredValue", currency), nothing);
        return new VoluntaryDeclaration(kind, estimated, declared).settle(actual, day);
    }

    private static void putSettlement(CaseAnswer answer, VoluntaryDeclaration.Settlement found) {
        answer.put("difference", found.difference().amount()).put("voluntaryPaymentDue", found.paymentDue());
    }
}
