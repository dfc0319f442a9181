package org.pabean.examples;

import java.io.PrintWriter;
import org.pabean.data.PlaceholderData;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The command line: prints its help, or runs one of its commands. */
@Command(name = "pabean", mixinStandardHelpOptions = true, description = "Assesses Indonesian customs declarations.")
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

    @Command(description = "Shows a worked example.")
    void demo() {
        PrintWriter out = spec.commandLine().getOut();
        out.println(PlaceholderData.drum());
        out.flush();
    }
}
