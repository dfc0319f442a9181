package org.pabean.jmh.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.DoubleUnaryOperator;

/** Reads what the harness writes with {@code -rf json}. */
final class ResultReader {

    private static final String BYTES = "gc.alloc.rate.norm";
    private static final Map<String, Double> NANOSECONDS = Map.of("ns", 1.0, "us", 1e3, "ms", 1e6, "s", 1e9);

    private ResultReader() {}

    static Results read(Path file) throws IOException {
        return read(new ObjectMapper().readTree(file.toFile()));
    }

    static Results read(JsonNode runs) {
        Map<Key, Score> scores = new LinkedHashMap<>();
        for (JsonNode run : runs) {
            scores.put(key(run), score(run));
        }
        return new Results(runs.isEmpty() ? "" : machine(runs.get(0)), scores);
    }

    private static Key key(JsonNode run) {
        String[] names = run.path("benchmark").asText().split("\\.");
        SortedMap<String, String> parameters = new TreeMap<>();
        run.path("params")
                .properties()
                .forEach(each -> parameters.put(each.getKey(), each.getValue().asText()));
        return new Key(names[names.length - 2] + "." + names[names.length - 1], parameters);
    }

    private static Score score(JsonNode run) {
        JsonNode metric = run.path("primaryMetric");
        DoubleUnaryOperator nanoseconds = nanoseconds(metric.path("scoreUnit").asText());
        List<Double> iterations = new ArrayList<>();
        for (JsonNode fork : metric.path("rawData")) {
            fork.forEach(each -> iterations.add(nanoseconds.applyAsDouble(each.asDouble())));
        }
        JsonNode bytes = run.path("secondaryMetrics").path(BYTES).path("score");
        return Score.of(
                iterations.stream().mapToDouble(Double::doubleValue).toArray(),
                bytes.isNumber() ? OptionalDouble.of(bytes.asDouble()) : OptionalDouble.empty());
    }

    /** How a score becomes the time of one operation: {@code us/op} is a time, {@code ops/us} a rate. */
    private static DoubleUnaryOperator nanoseconds(String unit) {
        String[] parts = unit.split("/");
        boolean rate = parts[0].equals("ops");
        Double factor = parts.length == 2 ? NANOSECONDS.get(parts[rate ? 1 : 0]) : null;
        if (factor == null) {
            throw new IllegalArgumentException("neither a time nor a rate: " + unit);
        }
        return rate ? score -> factor / score : score -> score * factor;
    }

    private static String machine(JsonNode run) {
        List<String> options = new ArrayList<>();
        run.path("jvmArgs").forEach(each -> options.add(each.asText()));
        return run.path("vmName").asText() + " " + run.path("vmVersion").asText() + ", JMH "
                + run.path("jmhVersion").asText() + ", " + run.path("forks").asText() + " forks of "
                + run.path("warmupIterations").asText() + " + "
                + run.path("measurementIterations").asText() + " iterations, " + String.join(" ", options);
    }
}
