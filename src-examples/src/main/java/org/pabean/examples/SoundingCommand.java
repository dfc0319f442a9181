package org.pabean.examples;

import java.util.Locale;
import java.util.concurrent.Callable;
import org.pabean.goods.Quantity;
import org.pabean.goods.UnitOfMeasure;
import org.pabean.law.Readings;
import org.pabean.measurement.CorrectionTable;
import org.pabean.measurement.LiquidByTable;
import org.pabean.measurement.VolumeCorrection;
import org.pabean.money.Fraction;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Brings a sounded volume of oil to 15 °C and to its weight in one line. */
@Command(
        name = "sounding",
        mixinStandardHelpOptions = true,
        description = "Computes volume at 15 °C and weight of a bulk liquid from its sounding, with reasons.")
final class SoundingCommand implements Callable<Integer> {

    /** The petroleum tables, by the names that the trade uses. */
    enum Table {
        CRUDE(CorrectionTable.CRUDE_54A),
        PRODUCTS(CorrectionTable.PRODUCTS_54B),
        LUBRICANTS(CorrectionTable.LUBRICANTS_54D);

        private final CorrectionTable table;

        Table(CorrectionTable table) {
            this.table = table;
        }
    }

    @Option(names = "--goods", required = true, description = "${COMPLETION-CANDIDATES}: table 54A, 54B or 54D")
    private Table goods = Table.PRODUCTS;

    @Option(names = "--litres", required = true, description = "volume as observed, in litres")
    private String litres = "";

    @Option(names = "--density", required = true, description = "density at 15 °C in kg/m3")
    private String density = "";

    @Option(names = "--temperature", required = true, description = "temperature of the liquid in °C")
    private String temperature = "";

    @Option(names = "--lang", paramLabel = "LANG", description = "en or id; default ${DEFAULT-VALUE}")
    private String language = "en";

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        return Answering.print(spec, this::answer);
    }

    private String answer() {
        Readings readings = Readings.defaults();
        VolumeCorrection correction =
                VolumeCorrection.of(goods.table, Fraction.parse(density), Fraction.parse(temperature), readings);
        Quantity observed = new Quantity(Fraction.parse(litres), UnitOfMeasure.LTR);
        return LiquidByTable.of(observed, correction, readings).explanation().toText(Locale.forLanguageTag(language));
    }
}
