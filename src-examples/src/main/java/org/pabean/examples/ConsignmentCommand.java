package org.pabean.examples;

import java.util.Locale;
import java.util.concurrent.Callable;
import org.pabean.assessment.Assessor;
import org.pabean.declaration.Circumstances.Parcel;
import org.pabean.declaration.Circumstances.Scheme;
import org.pabean.declaration.Declaration;
import org.pabean.declaration.DocumentType;
import org.pabean.ecommerce.DocumentQuote.Quoted;
import org.pabean.ecommerce.LandedCost;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Checks the bill of a parcel in one line. */
@Command(
        name = "consignment",
        mixinStandardHelpOptions = true,
        description = "Computes what a parcel owes, with reasons, and which form it needs.")
final class ConsignmentCommand implements Callable<Integer> {

    @Mixin
    private PriceOptions price = new PriceOptions();

    @Option(names = "--scheme", defaultValue = "ORDINARY", description = "${COMPLETION-CANDIDATES}")
    private Scheme scheme = Scheme.ORDINARY;

    @Option(names = "--shipment", defaultValue = "1", description = "shipment of the season or year (default: 1)")
    private int shipment = 1;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        return Answering.print(spec, this::answer);
    }

    private String answer() {
        Declaration basket = Declaration.builder()
                .documentType(DocumentType.CONSIGNMENT_NOTE)
                .registrationDate(price.day())
                .importer(price.importer())
                .consignment(price.consignment())
                .addAllExchangeRates(price.exchangeRates())
                .circumstances(new Parcel(scheme, shipment, true))
                .build();
        LandedCost cost = LandedCost.of(basket, Assessor.standard());
        Locale locale = price.locale();
        return cost.routed().explanation().toText(locale)
                + System.lineSeparator()
                + cost.explanation().toText(locale)
                + System.lineSeparator()
                + cost.cheapest()
                        .map(Quoted::assessment)
                        .map(assessment -> assessment.explanation().toText(locale))
                        .orElse("");
    }
}
