package org.pabean.examples.learn;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.pabean.law.Wording;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Poses worked cases, takes answers and explains the right ones. */
@Command(
        name = "learn",
        mixinStandardHelpOptions = true,
        description = {
            "Poses worked cases and explains the right answers.",
            "Exit code 0 if every answer was right, 1 if one was not."
        })
public final class LearnCommand implements Callable<Integer> {

    private static final Wording RIGHT = new Wording("Right: ", "Benar: ");
    private static final Wording WRONG = new Wording("Not so. The answer is ", "Belum tepat. Jawabannya ");
    private static final Wording PROMPT = new Wording("Your answer: ", "Jawaban Anda: ");

    @Parameters(
            arity = "0..1",
            paramLabel = "TOPIC",
            description = "VALUATION, ORIGIN, CLASSIFICATION, INTELLECTUAL_PROPERTY, RISK or SUPPLY_CHAIN_SECURITY;"
                    + " all if left out")
    private Optional<Topic> topic = Optional.empty();

    @Option(names = "--list", description = "list the lessons and stop")
    private boolean list;

    @Option(names = "--lesson", paramLabel = "ID", description = "pose this lesson only")
    private Optional<String> lesson = Optional.empty();

    @Option(names = "--answer", paramLabel = "X", description = "answer the first lesson posed, and stop")
    private Optional<String> answer = Optional.empty();

    @Option(names = "--language", paramLabel = "LANGUAGE", description = "en or id", defaultValue = "en")
    private String language = "en";

    @Spec
    private CommandSpec spec;

    private final Reader input;

    /** Reads answers from standard input. */
    public LearnCommand() {
        this(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    }

    LearnCommand(Reader input) {
        this.input = input;
    }

    @Override
    public Integer call() throws IOException {
        List<Lesson> chosen = chosen();
        PrintWriter out = spec.commandLine().getOut();
        Locale locale = Locale.forLanguageTag(language);
        boolean right = true;
        if (list) {
            chosen.forEach(each -> out.println(
                    each.id() + "  " + each.topic() + "  " + each.title().in(locale)));
        } else if (answer.isPresent()) {
            out.print(chosen.get(0).posed(locale));
            right = judge(chosen.get(0), answer.get(), locale, out);
        } else {
            right = dialogue(chosen, locale, out);
        }
        out.flush();
        return right ? 0 : 1;
    }

    private List<Lesson> chosen() {
        List<Lesson> chosen = Lessons.bundled().stream()
                .filter(each -> topic.map(each.topic()::equals).orElse(true))
                .filter(each -> lesson.map(each.id()::equalsIgnoreCase).orElse(true))
                .toList();
        if (chosen.isEmpty()) {
            throw new ParameterException(spec.commandLine(), "there is no such lesson; see learn --list");
        }
        return chosen;
    }

    private boolean dialogue(List<Lesson> lessons, Locale locale, PrintWriter out) throws IOException {
        BufferedReader answers = new BufferedReader(input);
        boolean right = true;
        for (Lesson each : lessons) {
            out.print(each.posed(locale) + PROMPT.in(locale));
            out.flush();
            String given = answers.readLine();
            if (given == null) {
                out.println();
                return right;
            }
            right &= judge(each, given, locale, out);
            out.println();
        }
        return right;
    }

    private static boolean judge(Lesson lesson, String given, Locale locale, PrintWriter out) {
        Solution solution = lesson.solve();
        boolean right = solution.accepts(given);
        out.println((right ? RIGHT : WRONG).in(locale) + solution.written(locale));
        out.println();
        out.print(solution.explanation().toText(locale));
        return right;
    }
}
