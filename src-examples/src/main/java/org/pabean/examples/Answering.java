package org.pabean.examples;

import java.util.concurrent.Callable;
import org.pabean.law.InvalidInputException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** Prints an answer, or everything that is wrong with the question. */
final class Answering {

    private Answering() {}

    static int print(CommandSpec spec, Callable<String> answer) throws Exception {
        try {
            spec.commandLine().getOut().println(answer.call());
            return 0;
        } catch (InvalidInputException | NumberFormatException refused) {
            throw new ParameterException(spec.commandLine(), String.valueOf(refused.getMessage()), refused);
        }
    }
}
