package org.pabean.examples;

import java.io.PrintWriter;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Lists the example programs, or runs one of them. */
@Command(
        name = "examples",
        mixinStandardHelpOptions = true,
        description = "Lists the example programs, or runs one of them.")
final class ExamplesCommand implements Callable<Integer> {

    @Parameters(arity = "0..1", paramLabel = "NAME", description = "the example to run; all are listed without it")
    private Optional<String> name = Optional.empty();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        Optional<Example> chosen = Arrays.stream(Example.values())
                .filter(each -> name.filter(each.commandName()::equals).isPresent())
                .findFirst();
        if (name.isPresent() && chosen.isEmpty()) {
            spec.commandLine().getErr().println("no example is called " + name.get() + "; see: pabean examples");
            spec.commandLine().getErr().flush();
            return 2;
        }
        out.print(chosen.map(Example::printed).orElseGet(ExamplesCommand::list));
        out.flush();
        return 0;
    }

    private static String list() {
        StringBuilder list = new StringBuilder();
        for (Example each : Example.values()) {
            list.append(each.commandName()).append(": ").append(each.about()).append('\n');
        }
        return list.toString();
    }
}
