package org.pabean.jmh.report;

import static org.pabean.jmh.report.Goal.Bound.AT_LEAST;
import static org.pabean.jmh.report.Goal.Bound.AT_MOST;

import java.util.List;
import java.util.stream.Stream;

/** What the library sets out to reach, as ratios within one run. */
final class Goals {

    /** The contenders' benchmark. */
    static final String CONTENDERS = "ContenderBenchmark.assess";

    /** How many items the declarations have that contenders are compared on. */
    static final String DECLARATION_LENGTH = "10";

    static final String OURS = "PABEAN_";
    static final String OBJECT = "PABEAN_OBJECT";
    static final String ITEMS_READ = "PABEAN_ITEMS_READ";
    static final String BATCH = "PABEAN_BATCH";

    private static final String REGISTER = "RegisterBenchmark.assess";
    private static final String ASSESSMENT = "AssessmentBenchmark.assess";
    private static final String RATIO = "×";
    private static final double MICROSECOND = 1e3;
    private static final double MILLISECOND = 1e6;
    /** Less than a byte in ten lines is what the harness itself allocates. */
    private static final double NO_BYTES = 0.1;

    private static final Key BATCH_FACE = contender(BATCH);
    private static final Key OBJECT_FACE = contender(OBJECT);

    /** All goals, in the order of the report. */
    static final List<Goal> ALL = List.of(
            ratio("Batch face, of the bare long chain", BATCH_FACE, contender("LONG_CHAIN"), AT_MOST, 1.5),
            ratio(
                    "Batch face at ten million lines, of the bare long chain",
                    Key.of(REGISTER).with("contender", BATCH),
                    Key.of(REGISTER).with("contender", "LONG_CHAIN"),
                    AT_MOST,
                    1.5),
            new Goal("Batch face allocates per line", Measure.bytes(BATCH_FACE), AT_MOST, NO_BYTES, "B"),
            ratio("BigDecimal, of the batch face", contender("BIG_DECIMAL"), BATCH_FACE, AT_LEAST, 6),
            ratio("Joda-Money, of the batch face", contender("JODA_MONEY"), BATCH_FACE, AT_LEAST, 20),
            ratio("Stateless Drools, of the batch face", contender("DROOLS_STATELESS"), BATCH_FACE, AT_LEAST, 400),
            ratio("Kie DMN, of the batch face", contender("KIE_DMN"), BATCH_FACE, AT_LEAST, 1_000),
            ratio("Object face, of BigDecimal", OBJECT_FACE, contender("BIG_DECIMAL"), AT_MOST, 1.1),
            ratio("The same with every item read", contender(ITEMS_READ), contender("BIG_DECIMAL"), AT_MOST, 1.1),
            ratio("Joda-Money, of the object face", contender("JODA_MONEY"), OBJECT_FACE, AT_LEAST, 3),
            ratio("Easy Rules, of the object face", contender("EASY_RULES"), OBJECT_FACE, AT_LEAST, 10),
            ratio("Drools session, of the object face", contender("DROOLS_SESSION"), OBJECT_FACE, AT_LEAST, 20),
            new Goal("Object face allocates per item", Measure.bytes(OBJECT_FACE), AT_MOST, 600, "B"),
            new Goal(
                    "Dearest item, of the cheapest, in declarations of 10, 100 and 10,000",
                    Measure.spread(Stream.of("10", "100", "10000")
                            .map(items -> Key.of(ASSESSMENT).with("items", items))),
                    AT_MOST,
                    1.15,
                    RATIO),
            ratio(
                    "An item among 10,000, of one among 10",
                    Key.of(ASSESSMENT).with("items", "10000"),
                    Key.of(ASSESSMENT).with("items", "10"),
                    AT_MOST,
                    1.15),
            new Goal(
                    "Items per second with two threads, of those with one",
                    Measure.ratio(Key.of("ThreadsBenchmark.one"), Key.of("ThreadsBenchmark.two"))
                            .times(2),
                    AT_LEAST,
                    1.8,
                    RATIO),
            words("English", "ExplanationBenchmark.english"),
            words("Indonesian", "ExplanationBenchmark.indonesian"),
            new Goal(
                    "First look-up in the tariff of a machine that is up",
                    Measure.time(Key.of("TariffColdStartBenchmark.bundled"), MILLISECOND),
                    AT_MOST,
                    50,
                    "ms"),
            first("First answer of a machine that is up", "FirstAnswerBenchmark.answer"),
            first("First answer, from the start of the process to its end", "FirstAnswerBenchmark.process"),
            first("The same with an archive of classes", "FirstAnswerBenchmark.processWithArchive"),
            new Goal(
                    "Dearest item, of the cheapest, with values on both sides of the fast path",
                    Measure.spread(Stream.of(
                                    "10", "12", "13", "14", "15", "10/100", "15/100", "15/999983", "15/1000000000039")
                            .map(size -> Key.of("LargeValueBenchmark.assess").with("size", size))),
                    AT_MOST,
                    20,
                    RATIO));

    private Goals() {}

    /** A contender on the declarations that goals are about. */
    static Key contender(String name) {
        return contender(name, DECLARATION_LENGTH);
    }

    /** A contender on declarations of so many items. */
    static Key contender(String name, String items) {
        return Key.of(CONTENDERS).with("contender", name).with("items", items);
    }

    private static Goal ratio(String claim, Key dividend, Key divisor, Goal.Bound bound, double limit) {
        return new Goal(claim, Measure.ratio(dividend, divisor), bound, limit, RATIO);
    }

    private static Goal words(String language, String benchmark) {
        return new Goal(
                language + " words of one item", Measure.time(Key.of(benchmark), MICROSECOND), AT_MOST, 5, "µs");
    }

    private static Goal first(String claim, String benchmark) {
        return new Goal(claim, Measure.time(Key.of(benchmark), MILLISECOND), AT_MOST, 250, "ms");
    }
}
