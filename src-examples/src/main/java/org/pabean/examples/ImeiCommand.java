package org.pabean.examples;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.pabean.assessment.Assessor;
import org.pabean.declaration.Circumstances.Device;
import org.pabean.declaration.Circumstances.Holder;
import org.pabean.declaration.Circumstances.Registration;
import org.pabean.declaration.Declaration;
import org.pabean.declaration.DocumentType;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Checks the bill for the registration of telephones in one line. */
@Command(
        name = "imei",
        mixinStandardHelpOptions = true,
        description = "Computes what the registration of one or two telephones owes, with reasons.")
final class ImeiCommand implements Callable<Integer> {

    @Mixin
    private PriceOptions price = new PriceOptions();

    @Option(names = "--late", paramLabel = "DAYS", description = "registered so many days after arrival")
    private Optional<Integer> late = Optional.empty();

    @Option(names = "--migrant-worker", description = "first registration of the year by a migrant worker")
    private boolean migrantWorker;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        return Answering.print(spec, this::answer);
    }

    private String answer() {
        Device device = new Device(
                late.isPresent() ? Registration.LATE : Registration.ON_ARRIVAL,
                late.orElse(0),
                Optional.empty(),
                migrantWorker ? Holder.MIGRANT_WORKER : Holder.TRAVELLER);
        Declaration declaration = Declaration.builder()
                .documentType(DocumentType.DEVICE_REGISTRATION)
                .registrationDate(price.day())
                .importer(price.importer())
                .consignment(price.consignment())
                .addAllExchangeRates(price.exchangeRates())
                .circumstances(device)
                .build();
        return Assessor.standard().assess(declaration).explanation().toText(price.locale());
    }
}
