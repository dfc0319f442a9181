package org.pabean.examples;

import java.io.PrintWriter;
import java.util.function.Supplier;
import org.pabean.law.InvalidInputException;
import org.pabean.law.NotInForceException;
import org.pabean.money.UnknownCurrencyException;
import picocli.CommandLine.Model.CommandSpec;

/** Prints an answer, or everything that is wrong with the question; exit code 2 then. */
final class Answering {

    private Answering() {}

    static int print(CommandSpec spec, Supplier<String> answer) {
        PrintWriter err = spec.commandLine().getErr();
        try {
            spec.commandLine().getOut().println(answer.get());
            return 0;
        } catch (InvalidInputException refused) {
            Refusal.print(err, "", refused.violations());
        } catch (NotInForceException | UnknownCurrencyException | NumberFormatException unknown) {
            err.println(Refusal.line(String.valueOf(unknown.getMessage())));
        }
        err.flush();
        return 2;
    }
}
