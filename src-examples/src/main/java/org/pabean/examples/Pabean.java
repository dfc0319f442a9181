package org.pabean.examples;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.pabean.examples.learn.LearnCommand;
import org.pabean.law.InvalidInputException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The command line: prints its help, or runs one of its commands. */
@Command(
        name = "pabean",
        mixinStandardHelpOptions = true,
        subcommands = {
            AssessCommand.class,
            CasesCommand.class,
            ConsignmentCommand.class,
            DemoCommand.class,
            ExamplesCommand.class,
            ImeiCommand.class,
            KursCommand.class,
            LearnCommand.class,
            PassengerCommand.class,
            RateCommand.class,
            SoundingCommand.class,
            TariffCommand.class
        },
        description = "Assesses Indonesian customs declarations.")
public final class Pabean implements Runnable {

    @Spec
    private CommandSpec spec;

    /** Runs the command that the arguments name. */
    public static void main(String[] arguments) {
        System.exit(status(arguments));
    }

    private static int status(String[] arguments) {
        try {
            // UTF-8 wherever it runs, so that the same declaration gives the same bytes.
            return commandLine()
                    .setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8))
                    .setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8))
                    .execute(arguments);
        } catch (StackOverflowError | OutOfMemoryError exhausted) {
            System.err.println("the input is too large for this machine's memory: " + exhausted);
            return CommandLine.ExitCode.SOFTWARE;
        }
    }

    /** The command line with its way of telling refusals: every fault on a line of its own, never a stack trace. */
    static CommandLine commandLine() {
        return new CommandLine(new Pabean()).setExecutionExceptionHandler((refused, line, parsed) -> {
            if (refused instanceof InvalidInputException invalid) {
                Refusal.print(line.getErr(), "", invalid.violations());
            } else {
                line.getErr().println(Refusal.line(told(refused)));
            }
            line.getErr().flush();
            return CommandLine.ExitCode.USAGE;
        });
    }

    private static String told(Exception refused) {
        return refused.getMessage() == null ? refused.getClass().getSimpleName() : refused.getMessage();
    }

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }
}
