package org.pabean.examples;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.pabean.data.BundledAgreements;
import org.pabean.data.BundledCommodityGroups;
import org.pabean.data.BundledCountryFacts;
import org.pabean.data.BundledExchangeRates;
import org.pabean.data.BundledLevyRates;
import org.pabean.data.BundledPreferenceRates;
import org.pabean.data.BundledTariff;
import org.pabean.data.BundledTradeRemedies;
import org.pabean.data.DecreedExchangeRates;
import org.pabean.data.IncomeTaxLists;
import org.pabean.data.ListedTradeRemedies;
import org.pabean.data.PreferenceSchedule;
import org.pabean.data.TariffDifference;
import org.pabean.data.TariffLayer;
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
                "trade remedies or income-tax lists. Exit code 2 if anything is wrong."
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
        String header = Files.readString(file).lines().findFirst().orElse("");
        if (header.contains("kmk_number")) {
            return List.of(DecreedExchangeRates.read(file).coverage());
        } else if (header.contains("measure_id")) {
            return List.of(ListedTradeRemedies.read(file).coverage());
        } else if (header.startsWith("class,")) {
            return List.of(IncomeTaxLists.read(file).coverage());
        } else if (header.contains("scheme")) {
            return PreferenceSchedule.read(file).coverage();
        }
        return List.of(TariffLayer.read(file).coverage());
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
            out.println(differences.size() + " changes");
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
        List<Coverage> sets = new ArrayList<>(new BundledTariff().coverage());
        sets.addAll(new BundledLevyRates().coverage());
        sets.add(new BundledExchangeRates().coverage());
        sets.add(new BundledTradeRemedies().coverage());
        sets.add(new BundledCommodityGroups().coverage());
        sets.add(new BundledCountryFacts().coverage());
        sets.add(new BundledAgreements().coverage());
        sets.addAll(new BundledPreferenceRates().coverage());
        for (Coverage known : sets) {
            out.println(line(known));
            out.println("    " + known.version() + "; "
                    + known.confidence().wording().english() + "; " + known.source());
            known.gaps().forEach(gap -> out.println("    lacks: " + gap.english()));
        }
        out.flush();
        return 0;
    }

    private static String line(Coverage known) {
        String last =
                known.lastDay().equals(LocalDate.MAX) ? "" : known.lastDay().toString();
        return known.name() + ": " + known.rows() + " rows, " + known.firstDay() + " to " + last;
    }

    private int refuse(String message) {
        spec.commandLine().getErr().println(message);
        spec.commandLine().getErr().flush();
        return 2;
    }
}
