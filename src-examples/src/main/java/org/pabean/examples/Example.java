package org.pabean.examples;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.function.Consumer;
import org.pabean.examples.dispute.UndervaluedImport;
import org.pabean.examples.guide.AcceptedPrices;
import org.pabean.examples.guide.CsvTariff;
import org.pabean.examples.guide.DraftRegime;
import org.pabean.examples.guide.JsonWithJackson;
import org.pabean.examples.guide.MarketplaceCheckout;
import org.pabean.examples.guide.RegimesCompared;
import org.pabean.examples.guide.TreasuryFeed;

/** The example programs, in the order in which they are worth reading. */
enum Example {
    QUICK_START(QuickStart.class, QuickStart::run, "one item, one assessment, every figure with its article"),
    OWN_TARIFF(CsvTariff.class, CsvTariff::run, "rates out of a table of the company"),
    OWN_EXCHANGE_RATES(TreasuryFeed.class, TreasuryFeed::run, "exchange rates out of a treasury feed"),
    OWN_VALUATION(AcceptedPrices.class, AcceptedPrices::run, "a sample valued by the company's archive"),
    OWN_REGIME(DraftRegime.class, DraftRegime::run, "the law of today beside a draft"),
    REGIMES_COMPARED(RegimesCompared.class, RegimesCompared::run, "general tariff, agreement, and what a claim saves"),
    DISPUTE_TIMELINE(UndervaluedImport.class, UndervaluedImport::run, "from determination to Tax Court and premium"),
    DISPUTE_PAGE(UndervaluedImport.class, UndervaluedImport::printPage, "the same dispute as an HTML page"),
    DISPUTE_PAGE_INDONESIAN(
            UndervaluedImport.class, UndervaluedImport::printPageInIndonesian, "the same HTML page in Indonesian"),
    CHECKOUT(MarketplaceCheckout.class, MarketplaceCheckout::run, "the landed cost of each parcel of a basket"),
    JSON(JsonWithJackson.class, JsonWithJackson::run, "declarations and assessments as JSON");

    private final Class<?> program;
    private final Consumer<PrintStream> run;
    private final String about;

    Example(Class<?> program, Consumer<PrintStream> run, String about) {
        this.program = program;
        this.run = run;
        this.about = about;
    }

    /** The name on the command line, such as {@code quick-start}. */
    String commandName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What it shows, and the class to read. */
    String about() {
        return about + " (" + program.getSimpleName() + ")";
    }

    /** What the program prints. */
    String printed() {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        run.accept(new PrintStream(printed, true, StandardCharsets.UTF_8));
        return printed.toString(StandardCharsets.UTF_8);
    }
}
