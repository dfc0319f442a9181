package org.pabean.valuation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pabean.declaration.Charge;
import org.pabean.declaration.Charge.Kind;
import org.pabean.declaration.Incoterm;
import org.pabean.goods.Country;
import org.pabean.money.Money;

/** Shipments and surroundings that valuation is tested with. */
final class Shipments {

    static final LocalDate A_DAY_UNDER_PMK_144 = LocalDate.of(2024, 6, 1);

    static final ValuationContext CONTEXT = ValuationContext.on(A_DAY_UNDER_PMK_144, new FewCountries());

    static final Country SINGAPORE = Country.of("SG");
    static final Country GERMANY = Country.of("DE");

    private Shipments() {}

    static Money usd(String amount) {
        return Money.of("USD", amount);
    }

    static Money usd(long amount) {
        return Money.of("USD", Long.toString(amount));
    }

    static Charge paid(Kind cost, String amount) {
        return Charge.of(cost, usd(amount));
    }

    static Charge unproven(Kind cost, String amount) {
        return new Charge(
                cost,
                Optional.of(usd(amount)),
                Charge.Inclusion.BY_INCOTERM,
                true,
                Charge.Proof.NONE,
                Charge.CoverPlace.UNKNOWN);
    }

    static Charge placed(Kind cost, String amount, Charge.Inclusion inclusion) {
        return new Charge(
                cost, Optional.of(usd(amount)), inclusion, true, Charge.Proof.DOCUMENTS, Charge.CoverPlace.UNKNOWN);
    }

    static Charge notShownApart(Kind cost, String amount) {
        return new Charge(
                cost,
                Optional.of(usd(amount)),
                Charge.Inclusion.BY_INCOTERM,
                false,
                Charge.Proof.DOCUMENTS,
                Charge.CoverPlace.UNKNOWN);
    }

    static Charge coveredInIndonesia() {
        return new Charge(
                Kind.INSURANCE,
                Optional.empty(),
                Charge.Inclusion.BY_INCOTERM,
                true,
                Charge.Proof.DOCUMENTS,
                Charge.CoverPlace.DOMESTIC);
    }

    /** The price that a seller of goods with these costs would ask under a term, by the words of Incoterms 2020. */
    static Money priceUnder(Incoterm term, Money exWorks, Map<Kind, Money> costs) {
        Money price = exWorks;
        for (Kind cost : costsOfTheSeller(term)) {
            price = price.plus(costs.getOrDefault(cost, Money.zero(exWorks.currency())));
        }
        return price;
    }

    static List<Charge> charges(Map<Kind, Money> costs) {
        List<Charge> charges = new ArrayList<>();
        new EnumMap<>(costs).forEach((cost, amount) -> charges.add(Charge.of(cost, amount)));
        return charges;
    }

    private static List<Kind> costsOfTheSeller(Incoterm term) {
        List<Kind> fob = List.of(Kind.PRE_CARRIAGE, Kind.EXPORT_FORMALITIES, Kind.LOADING);
        return switch (term) {
            case EXW -> List.of();
            case FCA, FAS -> List.of(Kind.PRE_CARRIAGE, Kind.EXPORT_FORMALITIES);
            case FOB -> fob;
            case CFR -> plus(fob, Kind.FREIGHT);
            case CIF -> plus(fob, Kind.FREIGHT, Kind.INSURANCE);
            case CPT -> plus(fob, Kind.FREIGHT, Kind.ON_CARRIAGE);
            case CIP, DAP -> plus(fob, Kind.FREIGHT, Kind.INSURANCE, Kind.ON_CARRIAGE);
            case DPU -> plus(fob, Kind.FREIGHT, Kind.INSURANCE, Kind.ON_CARRIAGE, Kind.UNLOADING);
            case DDP ->
                plus(fob, Kind.FREIGHT, Kind.INSURANCE, Kind.ON_CARRIAGE, Kind.IMPORT_FORMALITIES, Kind.DUTY_AND_TAXES);
        };
    }

    private static List<Kind> plus(List<Kind> costs, Kind... more) {
        List<Kind> longer = new ArrayList<>(costs);
        longer.addAll(List.of(more));
        return longer;
    }
}
