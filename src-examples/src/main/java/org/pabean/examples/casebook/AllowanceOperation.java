package org.pabean.examples.casebook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.pabean.examples.json.Facts;
import org.pabean.law.Readings;
import org.pabean.money.Fraction;
import org.pabean.regime.allowance.ContestPrize;
import org.pabean.regime.allowance.DeviceRegistration;
import org.pabean.regime.allowance.Eligibility;
import org.pabean.regime.allowance.ExcisableGoods;
import org.pabean.regime.allowance.ExcisableKind;
import org.pabean.regime.allowance.ExciseAllowance;
import org.pabean.regime.allowance.ExciseOutcome;
import org.pabean.regime.allowance.ExciseOutcome.Portion;
import org.pabean.regime.allowance.ExciseScheme;
import org.pabean.regime.allowance.HajjShipment;
import org.pabean.regime.allowance.MigrantWorkerShipment;
import org.pabean.regime.allowance.MigrantWorkerShipment.Worker;
import org.pabean.regime.allowance.PackageSize;
import org.pabean.regime.parcel.DailyLimit;

/** Tells free quantities, what is destroyed, and whether a relief is given. */
final class AllowanceOperation implements CaseOperation {

    private static final Readings READINGS = Readings.defaults();

    private enum Scheme {
        CN_DAILY_LIMIT,
        CN_EXCISE,
        PASSENGER_EXCISE,
        CREW_EXCISE,
        HAJJ_SHIPMENT,
        MIGRANT_WORKER_SHIPMENT,
        PRIZE,
        IMEI
    }

    private enum GoodsType {
        CIGARETTE_STICK(ExcisableKind.CIGARETTES),
        CIGAR_STICK(ExcisableKind.CIGARS),
        CUT_TOBACCO_GRAM(ExcisableKind.CUT_TOBACCO),
        OTHER_TOBACCO_GRAM(ExcisableKind.OTHER_TOBACCO),
        E_STICK(ExcisableKind.ELECTRONIC_STICKS),
        E_CAPSULE(ExcisableKind.ELECTRONIC_CAPSULES),
        E_LIQUID_OPEN_ML(ExcisableKind.OPEN_SYSTEM_LIQUID),
        E_LIQUID_CLOSED_ML(ExcisableKind.CLOSED_SYSTEM_LIQUID),
        ALCOHOL_ML(ExcisableKind.ALCOHOLIC_DRINK);

        private final ExcisableKind kind;

        GoodsType(ExcisableKind kind) {
            this.kind = kind;
        }
    }

    /** The fields of all schemes; one that a scheme does not need has no effect on it. */
    private static final List<String> FIELDS = List.of(
            "limit",
            "parcels",
            "goods",
            "age",
            "daysAfterLastReturnFlight",
            "packages",
            "dimensionsCm",
            "senderIsPilgrim",
            "registeredWorker",
            "shipmentNumber",
            "containsPhone",
            "exciseGoods",
            "prizeKind",
            "winnerIsCitizen",
            "proof",
            "daysAfterArrival",
            "units");

    @Override
    public String name() {
        return "allowance";
    }

    @Override
    public CaseAnswer answer(Facts input, LocalDate date) {
        Scheme scheme = input.required("scheme", input.choice("scheme", Scheme.class), Scheme.IMEI);
        FIELDS.forEach(input::has);
        return switch (scheme) {
            case CN_DAILY_LIMIT -> daily(input, date);
            case CN_EXCISE -> excise(input, ExciseScheme.CONSIGNMENT, date);
            case PASSENGER_EXCISE -> excise(input, ExciseScheme.PASSENGER, date);
            case CREW_EXCISE -> excise(input, ExciseScheme.CREW, date);
            case HAJJ_SHIPMENT -> hajj(input, date);
            case MIGRANT_WORKER_SHIPMENT -> migrantWorker(input, date);
            case PRIZE -> prize(input, date);
            case IMEI -> devices(input, date);
        };
    }

    private static CaseAnswer daily(Facts input, LocalDate date) {
        Optional<Fraction> limit = input.number("limit");
        List<Fraction> parcels = input.numbers("parcels");
        input.refuseIfFaulty();
        DailyLimit daily = limit.map(DailyLimit::new).orElseGet(() -> DailyLimit.on(date));
        return new CaseAnswer().putFlags("exempt", daily.exempt(parcels));
    }

    private static CaseAnswer excise(Facts input, ExciseScheme scheme, LocalDate date) {
        List<ExcisableGoods> goods = new ArrayList<>();
        for (Facts each : input.objects("goods")) {
            GoodsType type = each.required("type", each.choice("type", GoodsType.class), GoodsType.ALCOHOL_ML);
            Fraction quantity = each.required("quantity", each.number("quantity"), Fraction.ZERO);
            goods.add(new ExcisableGoods(type.kind, quantity));
        }
        OptionalInt age = input.number("age").isPresent() ? OptionalInt.of(input.whole("age", 0)) : OptionalInt.empty();
        input.refuseIfFaulty();
        return answer(ExciseAllowance.of(scheme, date).apply(goods, age, READINGS));
    }

    /** One figure for all goods is told only where it has one unit. */
    private static CaseAnswer answer(ExciseOutcome outcome) {
        CaseAnswer answer = new CaseAnswer()
                .put("shareUsed", outcome.tobaccoShare())
                .put("overAllowance", outcome.isOverAllowance());
        if (kinds(outcome.portions()) == 1) {
            answer.put(
                    "exemptQuantity",
                    outcome.portions().stream().map(Portion::free).reduce(Fraction.ZERO, Fraction::plus));
        }
        List<Portion> destroyed = outcome.portions().stream()
                .filter(portion -> portion.destroyed().signum() > 0)
                .toList();
        if (kinds(destroyed) <= 1) {
            answer.put(
                    "destroyQuantity",
                    destroyed.stream().map(Portion::destroyed).reduce(Fraction.ZERO, Fraction::plus));
        }
        return answer;
    }

    private static long kinds(List<Portion> portions) {
        return portions.stream().map(Portion::kind).distinct().count();
    }

    private static CaseAnswer hajj(Facts input, LocalDate date) {
        HajjShipment shipment = HajjShipment.builder()
                .senderIsPilgrim(input.flag("senderIsPilgrim", true))
                .shipmentNumber(input.whole("shipmentNumber", 1))
                .packages(input.whole("packages", 1))
                .exciseGoods(input.flag("exciseGoods", false))
                .daysAfterLastReturnFlight(input.whole("daysAfterLastReturnFlight", 0))
                .afterFirstDeparture(true)
                .size(size(input))
                .build();
        input.refuseIfFaulty();
        return answer(shipment.on(date, READINGS));
    }

    private static CaseAnswer migrantWorker(Facts input, LocalDate date) {
        MigrantWorkerShipment shipment = MigrantWorkerShipment.builder()
                .worker(input.flag("registeredWorker", true) ? Worker.REGISTERED : Worker.WITH_CONTRACT)
                .shipmentNumber(input.whole("shipmentNumber", 1))
                .packages(input.whole("packages", 1))
                .containsPhone(input.flag("containsPhone", false))
                .exciseGoods(input.flag("exciseGoods", false))
                .tradeGoods(false)
                .size(size(input))
                .build();
        input.refuseIfFaulty();
        return answer(shipment.on(date, READINGS));
    }

    private static CaseAnswer prize(Facts input, LocalDate date) {
        ContestPrize.Sort sort =
                input.choice("prizeKind", ContestPrize.Sort.class).orElse(ContestPrize.Sort.OTHER);
        ContestPrize prize = new ContestPrize(
                sort, input.flag("winnerIsCitizen", true), input.flag("proof", true), input.flag("exciseGoods", false));
        input.refuseIfFaulty();
        return answer(prize.on(date, READINGS));
    }

    private static CaseAnswer devices(Facts input, LocalDate date) {
        DeviceRegistration registration =
                new DeviceRegistration(input.whole("units", 1), input.whole("daysAfterArrival", 0));
        input.refuseIfFaulty();
        return answer(registration.on(date, READINGS))
                .put("eligibleUnits", registration.registrableUnits(date, READINGS));
    }

    private static Optional<PackageSize> size(Facts input) {
        List<Fraction> lengths = input.numbers("dimensionsCm");
        return lengths.isEmpty() ? Optional.empty() : Optional.of(new PackageSize(lengths));
    }

    private static CaseAnswer answer(Eligibility eligibility) {
        CaseAnswer answer = new CaseAnswer().put("eligible", eligibility.isGranted());
        eligibility.reasons().stream().findFirst().ifPresent(reason -> answer.put("reason", reason));
        return answer;
    }
}
