package org.pabean.reference;

import java.util.Map;
import java.util.TreeMap;

/** What one opinion makes of a sheet: every figure by its name in the casebook, and the number of lines looked at. */
final class Levied {

    private final Map<String, Ratio> figures = new TreeMap<>();

    void put(String name, Ratio figure) {
        figures.put(name, figure);
    }

    void add(String name, Ratio part) {
        figures.merge(name, part, Ratio::plus);
    }

    Ratio get(String name) {
        return figures.getOrDefault(name, Ratio.ZERO);
    }

    Map<String, Ratio> figures() {
        return figures;
    }

    @Override
    public String toString() {
        return figures.toString();
    }
}
