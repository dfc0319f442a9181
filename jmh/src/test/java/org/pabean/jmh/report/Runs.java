package org.pabean.jmh.report;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Results as the harness writes them, one run after another. */
final class Runs {

    private final ArrayNode runs = new ObjectMapper().createArrayNode();

    ArrayNode json() {
        return runs;
    }

    Results results() {
        return ResultReader.read(runs);
    }

    Runs contender(String name, double nanoseconds, double bytes) {
        return contender(name, "10", nanoseconds, bytes);
    }

    Runs contender(String name, String items, double nanoseconds, double bytes) {
        ObjectNode run = run("org.pabean.jmh.ContenderBenchmark.assess", "ns/op", nanoseconds);
        run.putObject("params").put("contender", name).put("items", items);
        run.putObject("secondaryMetrics").putObject("gc.alloc.rate.norm").put("score", bytes);
        return this;
    }

    Runs plain(String benchmark, String unit, double... iterations) {
        run("org.pabean.jmh." + benchmark, unit, iterations);
        return this;
    }

    Runs with(String benchmark, String parameter, String value, double nanoseconds) {
        run("org.pabean.jmh." + benchmark, "ns/op", nanoseconds)
                .putObject("params")
                .put(parameter, value);
        return this;
    }

    private ObjectNode run(String benchmark, String unit, double... iterations) {
        ObjectNode run = runs.addObject();
        run.put("jmhVersion", "1.37")
                .put("benchmark", benchmark)
                .put("vmName", "Some VM")
                .put("vmVersion", "17.0.1")
                .put("forks", 1)
                .put("warmupIterations", 2)
                .put("measurementIterations", 3);
        run.putArray("jvmArgs").add("-Xms1g").add("-Xmx1g");
        ObjectNode metric = run.putObject("primaryMetric");
        metric.put("scoreUnit", unit);
        ArrayNode fork = metric.putArray("rawData").addArray();
        for (double each : iterations) {
            fork.add(each);
        }
        return run;
    }
}
