package org.pabean.examples;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.pabean.examples.casebook.CaseOutcome;
import org.pabean.examples.casebook.CaseOutcome.Verdict;
import org.pabean.examples.casebook.CaseRunner;
import org.pabean.examples.casebook.Casebook;
import org.pabean.examples.casebook.WorkedCase;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Runs casebook files and prints what differs. */
@Command(
        name = "cases",
        mixinStandardHelpOptions = true,
        description = {
            "Runs worked cases and prints every mismatch.",
            "Exit code 0 if nothing failed and nothing is unsupported, else 1."
        })
final class CasesCommand implements Callable<Integer> {

    @Parameters(arity = "1..*", paramLabel = "FILE-OR-FOLDER", description = "casebook files, or folders of them")
    private List<Path> places = List.of();

    @Option(names = "--op", paramLabel = "OP", description = "run only the cases of this operation")
    private String operation = "";

    @Option(names = "--verbose", description = "name every case")
    private boolean verbose;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        CaseRunner runner = CaseRunner.standard();
        Map<String, Map<Verdict, Integer>> counts = new TreeMap<>();
        for (Path place : places) {
            for (WorkedCase worked : Casebook.read(place)) {
                if (operation.isEmpty() || operation.equals(worked.operation())) {
                    CaseOutcome outcome = runner.run(worked);
                    print(worked, outcome, out);
                    counts.computeIfAbsent(worked.operation(), op -> new EnumMap<>(Verdict.class))
                            .merge(outcome.verdict(), 1, Integer::sum);
                }
            }
        }
        counts.forEach((op, byVerdict) -> out.println(line(op, byVerdict)));
        Map<Verdict, Integer> total = new EnumMap<>(Verdict.class);
        counts.values().forEach(byVerdict -> byVerdict.forEach((v, n) -> total.merge(v, n, Integer::sum)));
        out.println(line("total", total));
        out.flush();
        return total.getOrDefault(Verdict.FAILED, 0) + total.getOrDefault(Verdict.UNSUPPORTED, 0) == 0 ? 0 : 1;
    }

    private void print(WorkedCase worked, CaseOutcome outcome, PrintWriter out) {
        if (verbose || outcome.verdict() != Verdict.PASSED) {
            out.println(worked.id() + " (" + worked.operation() + ", " + worked.basis() + "): "
                    + outcome.verdict().name().toLowerCase(java.util.Locale.ROOT));
            outcome.mismatches().forEach(mismatch -> out.println("    " + mismatch));
        }
    }

    private static String line(String op, Map<Verdict, Integer> counts) {
        return op + ": " + counts.getOrDefault(Verdict.PASSED, 0) + " passed, "
                + counts.getOrDefault(Verdict.FAILED, 0) + " failed, "
                + counts.getOrDefault(Verdict.UNSUPPORTED, 0) + " unsupported";
    }
}
