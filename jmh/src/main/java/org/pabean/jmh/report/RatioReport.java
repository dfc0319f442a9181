package org.pabean.jmh.report;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Prints what a run's JSON says, as Markdown, and draws it: {@code RatioReport result.json [--svg file]}. */
public final class RatioReport {

    private static final String USAGE = "usage: RatioReport result.json [--svg file]";

    private RatioReport() {}

    /** Reads the result named first. */
    public static void main(String[] arguments) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        boolean drawn = arguments.length == 3 && arguments[1].equals("--svg");
        if (arguments.length != 1 && !drawn) {
            System.err.println(USAGE);
            System.exit(2);
        }
        Results results = ResultReader.read(Path.of(arguments[0]));
        out.print(MarkdownReport.of(results));
        if (drawn) {
            Files.writeString(Path.of(arguments[2]), RatioChart.of(Contest.of(results, Goals.DECLARATION_LENGTH)));
        }
    }
}
