package org.pabean.examples.learn;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.pabean.examples.json.Facts;
import org.pabean.law.Wording;

/**
 * One worked case of the training casebook.
 *
 * @param id its name
 * @param topic its subject
 * @param title what it is about
 * @param question the case and what is asked
 * @param choices answers to choose from; empty if the answer is a number or a day
 * @param exercise the kind of exercise that solves it
 * @param date the day whose law applies
 * @param facts the facts for the exercise
 */
record Lesson(
        String id,
        Topic topic,
        Wording title,
        Wording question,
        List<String> choices,
        String exercise,
        LocalDate date,
        JsonNode facts) {

    private static final List<Exercise> EXERCISES = List.of(
            new AssessmentExercise(),
            new FineExercise(),
            new LaboratoryExercise(),
            new BorderExercise(),
            new BulkExercise());

    Lesson {
        choices = List.copyOf(choices);
    }

    /** The lesson that a line holds. */
    static Lesson of(JsonNode line) {
        Facts facts = Facts.of(line);
        Lesson lesson = new Lesson(
                facts.required("id", facts.text("id"), ""),
                facts.required("topic", facts.choice("topic", Topic.class), Topic.VALUATION),
                wording(facts, "title"),
                wording(facts, "question"),
                facts.texts("choices"),
                facts.required("exercise", facts.text("exercise"), ""),
                facts.required("date", facts.date("date"), LocalDate.MIN),
                line.path("facts"));
        facts.has("facts");
        facts.refuseIfFaulty();
        return lesson;
    }

    private static Wording wording(Facts facts, String field) {
        return facts.object(field)
                .map(words -> new Wording(
                        words.required("en", words.text("en"), ""), words.required("id", words.text("id"), "")))
                .orElseGet(() -> facts.required(field, java.util.Optional.empty(), Wording.same("")));
    }

    /** What the library says to it. */
    Solution solve() {
        return EXERCISES.stream()
                .filter(each -> each.name().equals(exercise))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(id + " asks for an unknown exercise " + exercise))
                .solve(Facts.of(facts), date);
    }

    /** The case as posed. */
    String posed(Locale locale) {
        StringBuilder text = new StringBuilder(id)
                .append("  ")
                .append(title.in(locale))
                .append('\n')
                .append(question.in(locale))
                .append('\n');
        choices.forEach(choice -> text.append("  - ").append(choice).append('\n'));
        return text.toString();
    }
}
