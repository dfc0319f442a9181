package org.pabean.examples.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.pabean.law.Wording;

/** The shell of every page: head, style and main part. Its policy forbids the browser to load or run anything. */
public final class Page {

    private static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'";

    private final Locale locale;

    /** A page in Indonesian for locale {@code id}, in English for every other. */
    public Page(Locale locale) {
        this.locale = locale;
    }

    /** The page as a file. */
    public String of(String title, List<Element> parts) {
        Element html = Element.of("html")
                .with("lang", Wording.speaksIndonesian(locale) ? "id" : "en")
                .add(head(title))
                .add(Element.of("body").add(Element.of("main").add(parts)));
        return "<!DOCTYPE html>\n" + html + "\n";
    }

    private static Element head(String title) {
        return Element.of("head")
                .add(Element.of("meta").with("charset", "utf-8"))
                .add(Element.of("meta")
                        .with("http-equiv", "Content-Security-Policy")
                        .with("content", POLICY))
                .add(Element.of("meta").with("name", "viewport").with("content", "width=device-width, initial-scale=1"))
                .add(Element.of("meta").with("name", "color-scheme").with("content", "light dark"))
                .add(Element.of("title").add(title))
                .add(Element.of("style").add(new Content.Style("\n" + styleSheet())));
    }

    private static String styleSheet() {
        try (InputStream css = Page.class.getResourceAsStream("page.css")) {
            if (css == null) {
                throw new IllegalStateException("the program lacks its style sheet page.css");
            }
            return new String(css.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
