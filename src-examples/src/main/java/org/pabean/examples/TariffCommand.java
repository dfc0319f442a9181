package org.pabean.examples;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.pabean.data.BundledData;
import org.pabean.data.DecreedExchangeRates;
import org.pabean.data.IncomeTaxLists;
import org.pabean.data.ListedTradeRemedies;
import org.pabean.data.PreferenceSchedule;
import org.pabean.data.TariffDifference;
import org.pabean.data.TariffLayer;
import org.pabean.data.VatRateList;
import org.pabean.law.Coverage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Checks and compares official files, and tells what the bundled data know. */
@Command(
        name = "tariff",
        mixinStandardHelpOptions = true,
        description = "Checks and compares official tariff files; tells what the bundled data know.")
final class TariffCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }

    @Command(
            name = "check",
            mixinStandardHelpOptions = true,
            description = {
                "Reads an official file whole and prints every fault with its row.",
                "The header tells its kind: general rates, agreement schedule, exchange-rate decrees,",
                "trade remedies, income-tax lists or VAT rates. Exit code 2 if anything is wrong."
            })
    int check(@Parameters(paramLabel = "FILE", description = "a CSV file") Path file) {
        PrintWriter out = spec.commandLine().getOut();
        try {
            for (Coverage known : read(file)) {
                out.println(line(known));
            }
            out.flush();
            return 0;
        } catch (IOException e) {
            return refuse("cannot read " + file + ": " + e.getMessage());
        }
    }

    private static List<Coverage> read(Path file) throws IOException {
        List<String> columns = columns(file);
        if (columns.contains("kmk_number")) {
            return List.of(DecreedExchangeRates.read(file).coverage());
        } else if (columns.contains("measure_id")) {
            return List.of(ListedTradeRemedies.read(file).coverage());
        } else if (columns.contains("class")) {
            return List.of(IncomeTaxLists.read(file).coverage());
        } else if (columns.contains("scheme")) {
            return PreferenceSchedule.read(file).coverage();
        } else if (columns.contains("base")) {
            return List.of(VatRateList.read(file).coverage());
        }
        return List.of(TariffLayer.read(file).coverage());
    }

    /** The names in the first row, letter by letter whatever the encoding: the reader that they lead to checks the file. */
    private static List<String> columns(Path file) throws IOException {
        String first = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1)
                .lines()
                .findFirst()
                .orElse("");
        return List.of(first.replaceAll("[^a-z0-9_,]", "").split(",", -1));
    }

    @Command(
            name = "diff",
            mixinStandardHelpOptions = true,
            description = {
                "Prints which lines and days change from one file of general rates to another, and by how much.",
                "Exit code 0 if nothing changes, 1 if something does, 2 if a file is faulty."
            })
    int diff(
            @Parameters(paramLabel = "OLD", description = "a CSV file of general rates") Path old,
            @Parameters(paramLabel = "NEW", description = "another") Path changed) {
        PrintWriter out = spec.commandLine().getOut();
        try {
            List<TariffDifference> differences =
                    TariffDifference.between(TariffLayer.read(old), TariffLayer.read(changed));
            differences.forEach(out::println);
            out.println(differences.size() == 1 ? "1 change" : differences.size() + " changes");
            out.flush();
            return differences.isEmpty() ? 0 : 1;
        } catch (IOException e) {
            return refuse("cannot read a file: " + e.getMessage());
        }
    }

    @Command(
            name = "coverage",
            mixinStandardHelpOptions = true,
            description = "Prints what the bundled data know, set by set, and what they lack.")
    int coverage() {
        PrintWriter out = spec.commandLine().getOut();
        for (Coverage known : BundledData.coverage()) {
            out.println(line(known));
            out.println("    " + known.version() + "; "
                    + known.confidence().wording().english() + "; " + known.source());
            known.gaps().forEach(gap -> out.println("    lacks: " + gap.english()));
        }
        out.flush();
        return 0;
    }

    private static String line(Coverage known) {
        String rows = known.rows() == 1 ? "1 row" : known.rows() + " rows";
        String last = known.lastDay().equals(LocalDate.MAX) ? " on" : " to " + known.lastDay();
        return known.name() + ": " + rows + ", " + known.firstDay() + last;
    }

    private int refuse(String message) {
        spec.commandLine().getErr().println(message);
        spec.commandLine().getErr().flush();
        return 2;
    }
}
