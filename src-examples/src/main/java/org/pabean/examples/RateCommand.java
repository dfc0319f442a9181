package org.pabean.examples;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.pabean.data.BundledLevyRates;
import org.pabean.data.BundledTariff;
import org.pabean.data.Nomenclature;
import org.pabean.goods.HsCode;
import org.pabean.law.NotInForceException;
import org.pabean.levy.LevyLaw;
import org.pabean.levy.LuxuryRate;
import org.pabean.levy.VatRate;
import org.pabean.money.Percent;
import org.pabean.tariff.ConditionalRate;
import org.pabean.tariff.TariffEntry;
import org.pabean.tariff.TariffSchedule;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints what a tariff line bears on a day. */
@Command(
        name = "rate",
        mixinStandardHelpOptions = true,
        description = "Prints the duty and taxes of a tariff line on a day, with their regulations.")
final class RateCommand implements Callable<Integer> {

    @Parameters(paramLabel = "HS8", description = "a tariff line, with or without dots")
    private String code = "";

    @Option(names = "--on", paramLabel = "DATE", description = "the day, as 2026-12-31; today if not given")
    private Optional<LocalDate> day = Optional.empty();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        LocalDate on = day.orElseGet(() -> LocalDate.now(ZoneId.of("Asia/Jakarta")));
        print(HsCode.of(code), on, new BundledTariff().on(on), out);
        out.flush();
        return 0;
    }

    private static void print(HsCode line, LocalDate on, TariffSchedule book, PrintWriter out) {
        TariffEntry entry = book.entry(line);
        LevyLaw law = new BundledLevyRates().on(on);
        String chapter = new Nomenclature()
                .chapter(line)
                .map(found -> found.label().english())
                .orElse("");
        out.println(line + " on " + on + " (" + chapter + ")");
        row(out, "import duty", entry.duty().toString(), entry.citation() + ", " + entry.layer());
        for (ConditionalRate rate : book.conditionalRates(line)) {
            row(out, "  if claimed", rate.duty().toString(), rate.condition().english() + "; " + rate.citation());
        }
        VatRate vat = law.vat();
        row(
                out,
                "VAT",
                vat.percent() + " on " + vat.baseOfOrdinaryGoods(),
                vat.baseCitation().toString());
        printLuxury(line, law, out);
    }

    private static void printLuxury(HsCode line, LevyLaw law, PrintWriter out) {
        try {
            LuxuryRate luxury = law.luxury(line);
            if (!luxury.options().isEmpty()) {
                String options =
                        luxury.options().stream().map(Percent::toString).collect(Collectors.joining(" or "));
                String marked = luxury.conditional() ? ", exemptions or conditions apply" : "";
                row(out, "luxury tax", options, luxury.citation() + marked);
            }
        } catch (NotInForceException e) {
            row(out, "luxury tax", "not known", e.getMessage());
        }
    }

    private static void row(PrintWriter out, String levy, String rate, String source) {
        out.println(String.format(Locale.ROOT, "  %-12s %-16s %s", levy, rate, source));
    }
}
