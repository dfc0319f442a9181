package org.pabean.jmh.report;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** The results as Markdown: who takes how long, which goals are met, and everything else that was measured. */
final class MarkdownReport {

    private static final List<String> LENGTHS = List.of(Goals.DECLARATION_LENGTH, "1");

    private final Results results;
    private final StringBuilder page = new StringBuilder();

    private MarkdownReport(Results results) {
        this.results = results;
    }

    static String of(Results results) {
        MarkdownReport report = new MarkdownReport(results);
        report.write();
        return report.page.toString();
    }

    private void write() {
        line(results.machine() + ". Median per item.");
        for (String items : LENGTHS) {
            contest(Contest.of(results, items));
        }
        goals();
        rest();
    }

    private void contest(Contest contest) {
        if (contest.entries().isEmpty()) {
            return;
        }
        line("");
        line("### Declarations of " + contest.items() + (contest.items().equals("1") ? " item" : " items"));
        line("");
        row("Contender", "Time per item", "Fastest to slowest", "× batch face", "× object face", "B per item");
        row("---", "--:", "--:", "--:", "--:", "--:");
        for (Contest.Entry entry : contest.entries()) {
            Score score = entry.score();
            row(
                    ContenderNames.of(entry.contender()),
                    Numbers.time(score.nanoseconds()),
                    Numbers.time(score.lowest()) + " to " + Numbers.time(score.highest()),
                    ratio(score, contest.score(Goals.BATCH)),
                    ratio(score, contest.score(Goals.OBJECT)),
                    bytes(score));
        }
    }

    private void goals() {
        line("");
        line("### Goals");
        line("");
        row("Goal", "Wanted", "Measured", "");
        row("---", "--:", "--:", "---");
        for (Goal goal : Goals.ALL) {
            OptionalDouble measured = goal.measure().of(results);
            row(
                    goal.claim(),
                    goal.bound().sign() + " " + Numbers.plain(goal.limit()) + " " + goal.unit(),
                    measured.isPresent() ? Numbers.plain(measured.getAsDouble()) + " " + goal.unit() : "",
                    goal.verdict(results).word());
        }
    }

    private void rest() {
        List<Map.Entry<Key, Score>> others = results.scores().entrySet().stream()
                .filter(each -> !each.getKey().benchmark().equals(Goals.CONTENDERS))
                .toList();
        if (others.isEmpty()) {
            return;
        }
        line("");
        line("### Everything else");
        line("");
        row("Benchmark", "Parameters", "Time per item", "Fastest to slowest", "B per item");
        row("---", "---", "--:", "--:", "--:");
        for (Map.Entry<Key, Score> each : others) {
            Score score = each.getValue();
            row(
                    each.getKey().benchmark(),
                    each.getKey().parametersInWords(),
                    Numbers.time(score.nanoseconds()),
                    Numbers.time(score.lowest()) + " to " + Numbers.time(score.highest()),
                    bytes(score));
        }
    }

    private static String ratio(Score score, Optional<Score> ours) {
        return ours.map(base -> Numbers.plain(score.nanoseconds() / base.nanoseconds()))
                .orElse("");
    }

    private static String bytes(Score score) {
        return score.bytes().isPresent() ? Numbers.plain(score.bytes().getAsDouble()) : "";
    }

    private void row(String... cells) {
        line("| "
                + String.join(
                        " | ",
                        List.of(cells).stream().map(MarkdownReport::escaped).toList()) + " |");
    }

    private static String escaped(String cell) {
        return cell.replace("|", "\\|");
    }

    private void line(String text) {
        page.append(text).append('\n');
    }
}
