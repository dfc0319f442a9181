package org.pabean.jmh.report;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One measured thing: a benchmark method with its parameters.
 *
 * @param benchmark simple class name and method, {@code ContenderBenchmark.assess}
 * @param parameters parameter values by name
 */
record Key(String benchmark, SortedMap<String, String> parameters) {

    Key {
        parameters = new TreeMap<>(parameters);
    }

    static Key of(String benchmark) {
        return new Key(benchmark, new TreeMap<>());
    }

    Key with(String parameter, String value) {
        SortedMap<String, String> more = new TreeMap<>(parameters);
        more.put(parameter, value);
        return new Key(benchmark, more);
    }

    /** The parameters in words, {@code items 10}. */
    String parametersInWords() {
        StringBuilder words = new StringBuilder();
        for (Map.Entry<String, String> each : parameters.entrySet()) {
            words.append(words.isEmpty() ? "" : ", ")
                    .append(each.getKey())
                    .append(' ')
                    .append(each.getValue());
        }
        return words.toString();
    }
}
