package org.pabean.jmh;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.pabean.money.Rupiah;

/** The first answer of a fresh virtual machine, the reading of all data included. */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
        value = 10,
        jvmArgsAppend = {"-Xms1g", "-Xmx1g", "-XX:+AlwaysPreTouch"})
@Warmup(iterations = 0)
@Measurement(iterations = 1)
public class FirstAnswerBenchmark {

    /** For the harness. */
    public FirstAnswerBenchmark() {}

    /** In a machine that is up and has loaded nothing of the library. */
    @Benchmark
    public Rupiah answer() {
        return FirstAnswer.assessment().total();
    }

    /** From the start of the process to its end, printing included. */
    @Benchmark
    public int process() throws IOException, InterruptedException {
        return run(List.of());
    }

    /** The same with the archive of classes that the JDK makes of a first run. */
    @Benchmark
    public int processWithArchive(Archive archive) throws IOException, InterruptedException {
        return run(List.of("-Xshare:auto", "-XX:SharedArchiveFile=" + archive.file));
    }

    private static int run(List<String> options) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), FirstAnswer.class.getName()));
        int code = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start()
                .waitFor();
        if (code != 0) {
            throw new IllegalStateException("the process ended with " + code);
        }
        return code;
    }

    /** An archive of the classes that a first answer loads. */
    @State(Scope.Benchmark)
    public static class Archive {

        private Path file = Path.of("");

        /** For the harness. */
        public Archive() {}

        /** Gives an answer and keeps its classes. */
        @Setup
        public void make() throws IOException, InterruptedException {
            file = Files.createTempDirectory("archive").resolve("first-answer.jsa");
            run(List.of("-Xlog:disable", "-XX:ArchiveClassesAtExit=" + file));
        }

        /** Leaves nothing behind. */
        @TearDown
        public void delete() throws IOException {
            Files.deleteIfExists(file);
            Files.deleteIfExists(Objects.requireNonNull(file.getParent()));
        }
    }
}
