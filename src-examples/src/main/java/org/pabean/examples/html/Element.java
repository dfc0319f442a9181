package org.pabean.examples.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * An element of a page or of a picture in it. Immutable: each method gives a new element.
 *
 * <pre>{@code
 * Element.of("p").with("class", "note").add("Import duty ").add(Element.of("b").add("5 %")).toString()
 * }</pre>
 */
public final class Element implements Content {

    private static final Set<String> WITHOUT_CONTENT = Set.of("meta", "br", "rect", "line", "circle", "path");
    private static final String INDENT = " ";

    private final String name;
    private final List<Attribute> attributes;
    private final List<Content> contents;

    private Element(String name, List<Attribute> attributes, List<Content> contents) {
        this.name = Objects.requireNonNull(name, "name");
        this.attributes = List.copyOf(attributes);
        this.contents = List.copyOf(contents);
    }

    private record Attribute(String name, String value) {}

    /** An empty element. */
    public static Element of(String name) {
        return new Element(name, List.of(), List.of());
    }

    /** An empty element of a class of the style sheet. */
    public static Element of(String name, String styleClass) {
        return of(name).with("class", styleClass);
    }

    /** This element with an attribute. */
    public Element with(String attribute, String value) {
        return new Element(name, added(attributes, List.of(new Attribute(attribute, value))), contents);
    }

    /** This element with an attribute that is a number. */
    public Element with(String attribute, long value) {
        return with(attribute, Long.toString(value));
    }

    /** This element with words at its end. */
    public Element add(String words) {
        return words.isEmpty() ? this : add(new Content.Words(words));
    }

    /** This element with something at its end. */
    public Element add(Content content) {
        return add(List.of(content));
    }

    /** This element with several things at its end. */
    public Element add(List<? extends Content> more) {
        return new Element(name, attributes, added(contents, more));
    }

    /** Whether it holds nothing. */
    public boolean isEmpty() {
        return contents.isEmpty();
    }

    /** The markup; elements that hold elements only are written over several lines. */
    @Override
    public String toString() {
        StringBuilder markup = new StringBuilder();
        write(markup, "\n");
        return markup.toString();
    }

    private void write(StringBuilder markup, String newLine) {
        markup.append('<').append(name);
        attributes.forEach(each -> markup.append(' ')
                .append(each.name())
                .append("=\"")
                .append(Escaping.escaped(each.value()))
                .append('"'));
        if (WITHOUT_CONTENT.contains(name)) {
            markup.append("/>");
            return;
        }
        markup.append('>');
        boolean apart = !contents.isEmpty() && contents.stream().allMatch(Element.class::isInstance);
        String inner = apart ? newLine + INDENT : newLine;
        for (Content content : contents) {
            markup.append(apart ? inner : "");
            write(content, markup, inner);
        }
        markup.append(apart ? newLine : "").append("</").append(name).append('>');
    }

    private static void write(Content content, StringBuilder markup, String newLine) {
        if (content instanceof Element element) {
            element.write(markup, newLine);
        } else if (content instanceof Content.Words words) {
            markup.append(Escaping.escaped(words.words()));
        } else {
            markup.append(((Content.Style) content).rules());
        }
    }

    private static <T> List<T> added(List<? extends T> list, List<? extends T> more) {
        List<T> longer = new ArrayList<>(list);
        longer.addAll(more);
        return longer;
    }
}
