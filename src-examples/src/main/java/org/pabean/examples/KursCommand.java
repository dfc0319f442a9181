package org.pabean.examples;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.pabean.data.BundledExchangeRates;
import org.pabean.money.CurrencyCode;
import org.pabean.money.ExchangeRate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints the customs exchange rate of a currency on a day. */
@Command(
        name = "kurs",
        mixinStandardHelpOptions = true,
        description = "Prints the customs exchange rate of a currency on a day, with its decree.")
final class KursCommand implements Callable<Integer> {

    @Parameters(paramLabel = "CURRENCY", description = "three letters, for example USD")
    private String currency = "";

    @Option(names = "--on", paramLabel = "DATE", description = "the day, as 2026-12-31; today if not given")
    private Optional<LocalDate> day = Optional.empty();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        LocalDate on = day.orElseGet(() -> LocalDate.now(ZoneId.of("Asia/Jakarta")));
        ExchangeRate rate = new BundledExchangeRates().on(CurrencyCode.of(currency.toUpperCase(Locale.ROOT)), on);
        PrintWriter out = spec.commandLine().getOut();
        out.println(rate.per() + " " + rate.currency() + " = Rp " + rate.rupiah() + ", " + rate.validFrom() + " to "
                + rate.validTo() + " (" + rate.citation() + ")");
        out.flush();
        return 0;
    }
}
