package org.pabean.examples.flink;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.configuration.HeartbeatManagerOptions;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Asks the question on this machine's own Flink, or on a cluster. */
@Command(
        name = "what-if",
        mixinStandardHelpOptions = true,
        description =
                "Assesses a generated register of imports twice, with and without a change of rates, on Apache Flink.")
final class WhatIfCommand implements Callable<Integer> {

    @Option(names = "--lines", defaultValue = "200000", description = "lines of the register (${DEFAULT-VALUE})")
    private long lines = 200_000;

    @Option(names = "--seed", defaultValue = "1", description = "what the register is generated from")
    private long seed = 1;

    @Option(names = "--on", defaultValue = "2026-02-12", description = "day of registration (${DEFAULT-VALUE})")
    private LocalDate day = LocalDate.of(2026, 2, 12);

    @Option(
            names = "--change",
            converter = RateChange.Reader.class,
            paramLabel = "CHAPTER=PERCENT",
            description = "another rate for a chapter; repeat it for more (64=10 and 84=7.5)")
    private List<RateChange> changes = List.of(new RateChange("64", "10"), new RateChange("84", "7.5"));

    @Option(
            names = "--cluster",
            paramLabel = "HOST:PORT",
            description = "the REST address of a cluster; here without it")
    private Optional<String> cluster = Optional.empty();

    @Option(names = "--parallelism", description = "how many parts the register is shared into")
    private Optional<Integer> parallelism = Optional.empty();

    @Option(
            names = "--compare",
            description = "answer on this machine as well, without Flink, and compare to the rupiah")
    private boolean compare;

    /** Runs the command. */
    public static void main(String[] arguments) {
        System.exit(new CommandLine(new WhatIfCommand()).execute(arguments));
    }

    @Override
    public Integer call() throws Exception {
        PrintStream out = System.out;
        WhatIf question = new WhatIf(seed, lines, day, changes);
        out.printf("%,d lines of %s, what if: %s%n", lines, day, changes);
        StreamExecutionEnvironment environment = environment();
        parallelism.ifPresent(environment::setParallelism);
        Stopwatch watch = Stopwatch.started();
        Tally answer = WhatIfJob.run(environment, question, new Progress(lines, out));
        out.print(Report.of(answer));
        out.println("On Flink, parallelism " + environment.getParallelism() + ": " + watch.read());
        return compare ? compared(question, answer, out) : 0;
    }

    private StreamExecutionEnvironment environment() {
        if (cluster.isPresent()) {
            String[] address = cluster.get().split(":", -1);
            return StreamExecutionEnvironment.createRemoteEnvironment(
                    address[0], Integer.parseInt(address[1]), jarOfThisJob());
        }
        Configuration local = new Configuration();
        local.set(HeartbeatManagerOptions.HEARTBEAT_INTERVAL, Duration.ofSeconds(1));
        return StreamExecutionEnvironment.getExecutionEnvironment(local);
    }

    /** What the cluster has to be sent; nothing if the program runs out of class folders. */
    private static String[] jarOfThisJob() {
        Path code = Path.of(WhatIfCommand.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .getPath());
        return code.toString().endsWith(".jar") ? new String[] {code.toString()} : new String[0];
    }

    private static int compared(WhatIf question, Tally answer, PrintStream out) {
        AtomicLong done = new AtomicLong();
        Stopwatch watch = Stopwatch.started();
        try (Progress progress = new Progress(question.lines(), out)) {
            progress.watch(done::get);
            boolean same = Reassessment.onThisMachine(question, done::set).equals(answer);
            out.println("In one thread without Flink: " + watch.read());
            out.println(same ? "Both answers are the same to the rupiah." : "THE ANSWERS DIFFER.");
            return same ? 0 : 1;
        }
    }
}
