package org.pabean.regime.allowance;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.pabean.law.Citation;
import org.pabean.law.Timeline;
import org.pabean.money.Fraction;

/** A table of free quantities, kind by kind in the unit of the kind. */
final class FreeQuantities {

    private static final Citation OF_2019 = Citation.verified("PMK 199/PMK.010/2019", "14");
    private static final Citation OF_2023 = Citation.verified("PMK 96/2023", "30");
    private static final Citation CONSIGNMENTS_OF_2024 = Citation.unverified("PMK 82/2024", "36(1)");
    private static final Citation OF_2017 = Citation.secondary("PMK 203/PMK.04/2017", "13");
    private static final Citation OF_2024 = Citation.secondary("PMK 82/2024", "36(1)-(2)");

    /** The figures since 18 October 2024 were not seen; the earlier ones are carried on with a warning. */
    static final Timeline<FreeQuantities> OF_CONSIGNMENTS = Timeline.<FreeQuantities>of(
                    "excise-free quantities of parcels")
            .from("2020-01-30", consignments(), OF_2019)
            .from("2023-10-17", consignments(), OF_2023)
            .from("2024-10-18", consignments(), CONSIGNMENTS_OF_2024)
            .build();

    static final Timeline<FreeQuantities> OF_PASSENGERS = Timeline.<FreeQuantities>of(
                    "excise-free quantities of passengers")
            .from(
                    "2018-01-01",
                    new FreeQuantities()
                            .with(ExcisableKind.CIGARETTES, 200)
                            .with(ExcisableKind.CIGARS, 25)
                            .with(ExcisableKind.CUT_TOBACCO, 100)
                            .with(ExcisableKind.OTHER_TOBACCO, 100)
                            .with(ExcisableKind.ALCOHOLIC_DRINK, 1000),
                    OF_2017)
            .from(
                    "2024-10-18",
                    new FreeQuantities()
                            .with(ExcisableKind.CIGARETTES, 200)
                            .with(ExcisableKind.CIGARS, 25)
                            .with(ExcisableKind.CUT_TOBACCO, 100)
                            .with(ExcisableKind.OTHER_TOBACCO, 100)
                            .with(ExcisableKind.ELECTRONIC_STICKS, 140)
                            .with(ExcisableKind.ELECTRONIC_CAPSULES, 40)
                            .with(ExcisableKind.OPEN_SYSTEM_LIQUID, 30)
                            .with(ExcisableKind.CLOSED_SYSTEM_LIQUID, 12)
                            .with(ExcisableKind.ALCOHOLIC_DRINK, 1000),
                    OF_2024)
            .build();

    /** The liquids of crew were not seen. */
    static final Timeline<FreeQuantities> OF_CREW = Timeline.<FreeQuantities>of("excise-free quantities of crew")
            .from(
                    "2024-10-18",
                    new FreeQuantities()
                            .with(ExcisableKind.CIGARETTES, 40)
                            .with(ExcisableKind.CIGARS, 10)
                            .with(ExcisableKind.CUT_TOBACCO, 40)
                            .with(ExcisableKind.OTHER_TOBACCO, 40)
                            .with(ExcisableKind.ELECTRONIC_STICKS, 20)
                            .with(ExcisableKind.ELECTRONIC_CAPSULES, 5)
                            .with(ExcisableKind.ALCOHOLIC_DRINK, 350),
                    OF_2024)
            .build();

    private final Map<ExcisableKind, Fraction> limits = new EnumMap<>(ExcisableKind.class);
    private final Set<ExcisableKind> doubtful = EnumSet.noneOf(ExcisableKind.class);

    private FreeQuantities() {}

    /** The text counts closed systems by the cartridge; in millilitres they are read as any liquid. */
    private static FreeQuantities consignments() {
        return new FreeQuantities()
                .with(ExcisableKind.CIGARETTES, 40)
                .with(ExcisableKind.CIGARS, 5)
                .with(ExcisableKind.CUT_TOBACCO, 40)
                .with(ExcisableKind.OTHER_TOBACCO, 50)
                .with(ExcisableKind.ELECTRONIC_STICKS, 20)
                .with(ExcisableKind.ELECTRONIC_CAPSULES, 5)
                .with(ExcisableKind.ELECTRONIC_CARTRIDGES, 4)
                .with(ExcisableKind.OPEN_SYSTEM_LIQUID, 30)
                .withDoubtful(ExcisableKind.CLOSED_SYSTEM_LIQUID, 30)
                .with(ExcisableKind.ALCOHOLIC_DRINK, 350);
    }

    private FreeQuantities with(ExcisableKind kind, long quantity) {
        limits.put(kind, Fraction.of(quantity));
        return this;
    }

    private FreeQuantities withDoubtful(ExcisableKind kind, long quantity) {
        doubtful.add(kind);
        return with(kind, quantity);
    }

    Optional<Fraction> of(ExcisableKind kind) {
        return Optional.ofNullable(limits.get(kind));
    }

    boolean doubts(ExcisableKind kind) {
        return doubtful.contains(kind);
    }
}
