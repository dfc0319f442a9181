package org.pabean.examples;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The command line: prints its help, or runs one of its commands. */
@Command(
        name = "pabean",
        mixinStandardHelpOptions = true,
        subcommands = {CasesCommand.class},
        description = "Assesses Indonesian customs declarations.")
public final class Pabean implements Runnable {

    @Spec
    private CommandSpec spec;

    /** Runs the command that the arguments name. */
    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Pabean()).execute(arguments));
    }

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }
}
