package org.pabean.measurement;

import java.util.List;
import org.pabean.law.Violations;
import org.pabean.law.Wording;
import org.pabean.money.Fraction;

/** The tables that bring a volume of petroleum to 15 °C, by kind of goods. Source: ASTM D1250-80, 15 °C edition. */
public enum CorrectionTable {
    /** Crude oil. */
    CRUDE_54A(new Wording("Table 54A, crude oil", "Tabel 54A, minyak mentah")),
    /** Refined products: gasoline, kerosene, diesel, fuel oil. Densities from 653 to 1075 kg/m³. */
    PRODUCTS_54B(new Wording("Table 54B, products", "Tabel 54B, produk minyak")),
    /** Lubricating oils. */
    LUBRICANTS_54D(new Wording("Table 54D, lubricants", "Tabel 54D, pelumas"));

    private static final String NO_END = "100000";
    private static final List<ExpansionZone> CRUDE = List.of(ExpansionZone.of("0", NO_END, "613.9723", "0", "0"));
    private static final List<ExpansionZone> LUBRICANTS = List.of(ExpansionZone.of("0", NO_END, "0", "0.6278", "0"));

    private final Wording wording;

    CorrectionTable(Wording wording) {
        this.wording = wording;
    }

    /** The table in words. */
    public Wording wording() {
        return wording;
    }

    /** Whether the formula depends on where the zones of the table meet. */
    boolean hasZones() {
        return this == PRODUCTS_54B;
    }

    /**
     * The coefficient of expansion at 15 °C, per degree, exact.
     *
     * @param density15 density at 15 °C in kg/m³
     * @param zones where the zones of table 54B meet
     * @throws org.pabean.law.InvalidInputException if the table does not know the density
     */
    public Fraction alpha15(Fraction density15, ProductZones zones) {
        Violations violations = new Violations();
        violations.check(knows(density15), "density15", "DENSITY_OUTSIDE_TABLE", range(density15));
        violations.refuseIfAny();
        return zones(zones).stream()
                .filter(zone -> zone.contains(density15))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(this + " has no zone for " + density15))
                .alpha(density15);
    }

    private boolean knows(Fraction density15) {
        boolean highEnough = density15.signum() > 0;
        return hasZones()
                ? highEnough
                        && ProductZones.HIGHEST.compareTo(density15) >= 0
                        && ProductZones.HALVES.zones().get(0).from().compareTo(density15) <= 0
                : highEnough && density15.compareTo(Fraction.parse(NO_END)) < 0;
    }

    private String range(Fraction density15) {
        String known = hasZones() ? "from 653 to 1075" : "above 0";
        return "a density of " + density15 + " kg/m³ is not in the table; give one " + known + " kg/m³";
    }

    private List<ExpansionZone> zones(ProductZones zones) {
        return switch (this) {
            case CRUDE_54A -> CRUDE;
            case PRODUCTS_54B -> zones.zones();
            case LUBRICANTS_54D -> LUBRICANTS;
        };
    }
}
