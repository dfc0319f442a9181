package org.pabean.examples;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.pabean.assessment.Assessor;
import org.pabean.declaration.Circumstances.Pilgrim;
import org.pabean.declaration.Circumstances.Purpose;
import org.pabean.declaration.Circumstances.Travel;
import org.pabean.declaration.Declaration;
import org.pabean.declaration.DocumentType;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Checks the bill of a traveller in one line. */
@Command(
        name = "passenger",
        mixinStandardHelpOptions = true,
        description = "Computes what the goods of a passenger or crew member owe, with reasons.")
final class PassengerCommand implements Callable<Integer> {

    @Mixin
    private PriceOptions price = new PriceOptions();

    @Option(names = "--crew", description = "the traveller is a crew member")
    private boolean crew;

    @Option(names = "--trade", description = "the goods are not personal goods")
    private boolean trade;

    @Option(names = "--pilgrim", defaultValue = "NONE", description = "${COMPLETION-CANDIDATES}")
    private Pilgrim pilgrim = Pilgrim.NONE;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        return Answering.print(spec, this::answer);
    }

    private String answer() {
        Purpose purpose = trade ? Purpose.NON_PERSONAL : Purpose.PERSONAL;
        Declaration declaration = Declaration.builder()
                .documentType(crew ? DocumentType.CREW_DECLARATION : DocumentType.PASSENGER_DECLARATION)
                .registrationDate(price.day())
                .importer(price.importer())
                .consignment(price.consignment())
                .addAllExchangeRates(price.exchangeRates())
                .circumstances(new Travel(purpose, pilgrim, Optional.empty()))
                .build();
        return Assessor.standard().assess(declaration).explanation().toText(price.locale());
    }
}
