package org.pabean.measurement;

import java.util.List;
import org.pabean.law.Citation;
import org.pabean.law.Reading;
import org.pabean.law.Wording;
import org.pabean.money.Fraction;

/**
 * At which densities table 54B passes from one product to the next. Most sources print halves; some programs whole
 * numbers, and one of them 594.5470 for the third constant, which is not followed here.
 */
public enum ProductZones implements Reading {
    /** Borders at 770.5, 787.5 and 838.5 kg/m³. */
    HALVES("770.5", "787.5", "838.5"),
    /** Borders at 770, 788 and 839 kg/m³. */
    WHOLE_NUMBERS("770", "788", "839");

    private static final String LOWEST = "653";
    /** Highest density of the table; it still belongs to it. */
    static final Fraction HIGHEST = Fraction.of(1075);

    private static final String ABOVE_HIGHEST = "1076";

    private final List<ExpansionZone> zones;
    private final Wording answer;

    ProductZones(String naphtha, String kerosene, String fuel) {
        this.zones = List.of(
                ExpansionZone.of(LOWEST, naphtha, "346.4228", "0.4388", "0"),
                ExpansionZone.of(naphtha, kerosene, "2680.3206", "0", "-0.00336312"),
                ExpansionZone.of(kerosene, fuel, "594.5418", "0", "0"),
                ExpansionZone.of(fuel, ABOVE_HIGHEST, "186.9696", "0.4862", "0"));
        this.answer = Wording.same(naphtha + ", " + kerosene + ", " + fuel + " kg/m³");
    }

    List<ExpansionZone> zones() {
        return zones;
    }

    @Override
    public Wording question() {
        return new Wording(
                "At which densities do the zones of table 54B meet?", "Pada densitas berapa zona tabel 54B berganti?");
    }

    @Override
    public Wording answer() {
        return answer;
    }

    @Override
    public Citation citation() {
        return MeasurementSources.TABLE_54;
    }
}
