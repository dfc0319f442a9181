package org.pabean.valuation;

import java.util.List;
import java.util.Optional;
import org.pabean.declaration.Charge;
import org.pabean.declaration.Charge.Kind;
import org.pabean.declaration.ImportLevies;
import org.pabean.explanation.Figure;
import org.pabean.law.Citation;
import org.pabean.law.InvalidInputException;
import org.pabean.law.Violation;
import org.pabean.law.Violations;
import org.pabean.law.Wording;
import org.pabean.money.Fraction;
import org.pabean.money.Money;

/** Walks the way of the goods once, from the seller's door to the port of import. Used once and thrown away. */
final class CifBuilder {

    private static final List<Kind> TO_THE_SHIP = List.of(Kind.PRE_CARRIAGE, Kind.EXPORT_FORMALITIES, Kind.LOADING);
    private static final List<Kind> AFTER_THE_PORT = List.of(Kind.UNLOADING, Kind.ON_CARRIAGE, Kind.IMPORT_FORMALITIES);

    private final Money price;
    private final Money additions;
    private final Carriage carriage;
    private final ValuationContext context;
    private final StatedCharges charges;
    private final Findings findings;
    private final Money nothing;

    private Money value;
    private boolean freightByNorm;

    CifBuilder(Money price, Money additions, Carriage carriage, ValuationContext context) {
        this.price = price;
        this.additions = additions;
        this.carriage = carriage;
        this.context = context;
        this.charges = new StatedCharges(carriage.incoterm(), carriage.charges());
        this.findings = new Findings(context);
        this.nothing = Money.zero(price.currency());
        this.value = price.plus(additions);
    }

    CifFinding build() {
        check();
        for (Kind cost : AFTER_THE_PORT) {
            takeOut(cost);
        }
        takeOutStatedDuty();
        for (Kind cost : TO_THE_SHIP) {
            addUnlessContained(cost);
        }
        Optional<Money> fob = valueOnBoard();
        Money freight = freight();
        value = value.plus(freight);
        Money insurance = new PremiumOfCover(carriage.incoterm(), charges, context, findings).of(normBase());
        value = value.plus(insurance);
        addDestinationHandling();
        unwindDuty();
        if (carriage.isEstimated()) {
            findings.estimated(new Wording("freight or insurance", "biaya pengangkutan atau asuransi"));
        }
        if (!findings.obstacles().isEmpty()) {
            return new CifFinding.Gap(findings.obstacles(), findings.readings());
        }
        refuseNegative();
        return CifBuildUp.builder()
                .freight(freight)
                .insurance(insurance)
                .cif(value)
                .freightByNorm(freightByNorm)
                .addAllSteps(findings.steps())
                .addAllReadings(findings.readings())
                .addAllCaveats(findings.caveats())
                .fob(fob)
                .build();
    }

    private void check() {
        Violations violations = new Violations();
        charges.check(price.currency(), context.day(), violations);
        violations.refuseIfAny();
    }

    private void refuseNegative() {
        if (value.amount().signum() < 0) {
            throw new InvalidInputException(List.of(new Violation(
                    "charges",
                    "DEDUCTIONS_EXCEED_PRICE",
                    "costs taken out of " + price + " leave " + value + "; a customs value cannot be negative")));
        }
    }

    private void takeOut(Kind cost) {
        for (Charge charge : charges.inside(cost)) {
            boolean stays = cost == Kind.UNLOADING && counts();
            if (!stays && charge.amount().isPresent() && charge.distinguished() && StatedCharges.isProven(charge)) {
                deduct(cost, charge.amount().get(), ValuationCitations.POST_IMPORT);
            } else {
                stayIn(cost);
            }
        }
    }

    private void takeOutStatedDuty() {
        for (Charge charge : charges.inside(Kind.DUTY_AND_TAXES)) {
            boolean apart = charge.distinguished()
                    || findings.reading(UndistinguishedDuties.class) == UndistinguishedDuties.TAKEN_OUT;
            if (charge.amount().isPresent() && apart) {
                deduct(Kind.DUTY_AND_TAXES, charge.amount().get(), ValuationCitations.POST_IMPORT);
            } else if (charge.amount().isPresent()) {
                stayIn(Kind.DUTY_AND_TAXES);
            }
        }
    }

    private void deduct(Kind cost, Money amount, Citation citation) {
        value = value.minus(amount);
        findings.step(ChargeWords.takenOut(cost), Figure.of(nothing.minus(amount)), citation);
    }

    private void stayIn(Kind cost) {
        Wording name = ChargeWords.of(cost);
        findings.step(
                new Wording(
                        name.english() + " stays in the price, not being shown apart and proven",
                        name.indonesian() + " tetap dalam harga karena tidak dirinci dan dibuktikan"),
                Figure.of(nothing),
                ValuationCitations.POST_IMPORT);
    }

    private void addUnlessContained(Kind cost) {
        for (Charge charge : charges.outside(cost)) {
            addToShip(cost, charge);
        }
        if (charges.isSilentOn(cost)) {
            Wording name = ChargeWords.of(cost);
            findings.caveat(
                    "COST_NOT_STATED",
                    new Wording(
                            "a price " + carriage.incoterm() + " lacks " + name.english()
                                    + "; none was stated, so none was added: state the cost, or nought",
                            "harga " + carriage.incoterm() + " tidak mencakup " + name.indonesian()
                                    + "; tidak disebutkan, sehingga tidak ditambahkan"),
                    ValuationCitations.TRANSPORT);
        }
    }

    private void addToShip(Kind cost, Charge charge) {
        if (cost == Kind.EXPORT_FORMALITIES
                && findings.reading(ExportFormalities.class) == ExportFormalities.LEFT_OUT) {
            findings.step(ChargeWords.added(cost), Figure.of(nothing), ValuationCitations.ADDITIONS);
            return;
        }
        addProven(cost, charge);
    }

    private void addProven(Kind cost, Charge charge) {
        if (StatedCharges.isProven(charge)) {
            value = value.plus(amountOf(charge));
            findings.step(ChargeWords.added(cost), Figure.of(amountOf(charge)), ValuationCitations.TRANSPORT);
        } else {
            Wording name = ChargeWords.of(cost);
            findings.obstacle(
                    Obstacle.Reason.COST_UNKNOWN,
                    new Wording(
                            name.english() + " is due and neither documents nor a norm tell its amount",
                            name.indonesian() + " harus ditambahkan, tetapi tidak ada dokumen maupun norma"),
                    ValuationCitations.OBJECTIVE_DATA);
        }
    }

    private Optional<Money> valueOnBoard() {
        Optional<Money> freight = charges.stated(Kind.FREIGHT, nothing);
        Optional<Money> insurance = charges.stated(Kind.INSURANCE, nothing);
        return freight.isPresent() && insurance.isPresent()
                ? Optional.of(value.minus(freight.get().plus(insurance.get())))
                : Optional.empty();
    }

    private Money freight() {
        List<Charge> outside = charges.outside(Kind.FREIGHT);
        if (outside.isEmpty() && !charges.isSilentOn(Kind.FREIGHT)) {
            return nothing;
        }
        if (!outside.isEmpty() && StatedCharges.areProven(outside)) {
            return findings.onDocuments(Kind.FREIGHT, outside, nothing);
        }
        freightByNorm = true;
        return new NormFreight(carriage, context, findings).of(normBase()).orElse(nothing);
    }

    private Money normBase() {
        boolean alone = additions.amount().signum() != 0 && findings.reading(NormBase.class) == NormBase.PRICE_ALONE;
        return alone ? value.minus(additions) : value;
    }

    private boolean counts() {
        return findings.reading(DestinationHandling.class) == DestinationHandling.COUNTED;
    }

    private void addDestinationHandling() {
        List<Charge> outside = charges.outside(Kind.UNLOADING);
        if (!outside.isEmpty() && counts()) {
            for (Charge charge : outside) {
                addProven(Kind.UNLOADING, charge);
            }
        }
    }

    private void unwindDuty() {
        boolean contained = DeliveryTable.contains(carriage.incoterm(), Kind.DUTY_AND_TAXES);
        if (!contained || charges.isAmountInside(Kind.DUTY_AND_TAXES)) {
            return;
        }
        Optional<ImportLevies> rates = carriage.importLevies();
        if (rates.isPresent()) {
            Fraction divisor = LevyDivisor.of(rates.get(), findings);
            Money net = value.times(Fraction.ONE.dividedBy(divisor));
            deduct(Kind.DUTY_AND_TAXES, value.minus(net), UndistinguishedDuties.TAKEN_OUT.citation());
        } else {
            findings.caveat(
                    "DUTY_STILL_IN_PRICE",
                    new Wording(
                            "the price contains duty and taxes of the import; state their amount or their rates",
                            "harga memuat bea masuk dan pajak impor; sebutkan jumlah atau tarifnya"),
                    UndistinguishedDuties.TAKEN_OUT.citation());
        }
    }

    private Money amountOf(Charge charge) {
        return charge.amount().orElse(nothing);
    }
}
