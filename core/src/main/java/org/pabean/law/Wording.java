package org.pabean.law;

import java.util.Locale;
import java.util.Objects;

/**
 * The same words in the two languages that this library speaks.
 *
 * @param english the words in English
 * @param indonesian the words in Indonesian
 */
public record Wording(String english, String indonesian) {

    /** Refuses null. */
    public Wording {
        Objects.requireNonNull(english, "english");
        Objects.requireNonNull(indonesian, "indonesian");
    }

    /** Words that are the same in both languages, such as a name or a code. */
    public static Wording same(String words) {
        return new Wording(words, words);
    }

    /** The words in the language of the locale: Indonesian for {@code id}, English for every other. */
    public String in(Locale locale) {
        return speaksIndonesian(locale) ? indonesian : english;
    }

    /** Whether the locale asks for Indonesian. */
    public static boolean speaksIndonesian(Locale locale) {
        String language = locale.getLanguage();
        return language.equals("id") || language.equals("in");
    }
}
