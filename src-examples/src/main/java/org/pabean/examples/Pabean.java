package org.pabean.examples;

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
        System.exit(commandLine().execute(arguments));
    }

    /** The command line with its way of telling refusals: every fault on a line of its own, never a stack trace. */
    static CommandLine commandLine() {
        return new CommandLine(new Pabean()).setExecutionExceptionHandler((refused, line, parsed) -> {
            if (refused instanceof InvalidInputException invalid) {
                invalid.violations().forEach(violation -> line.getErr().println(violation));
            } else {
                line.getErr().println(refused.getMessage());
            }
            line.getErr().flush();
            return CommandLine.ExitCode.USAGE;
        });
    }

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }
}
