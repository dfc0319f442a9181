package org.pabean.examples.html;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** A page as a reader that knows XML sees it. */
public final class Markup {

    private final Document document;

    private Markup(Document document) {
        this.document = document;
    }

    /** Reads a page; one that is not well-formed is refused. */
    public static Markup of(String page) {
        try {
            return new Markup(DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(page))));
        } catch (ParserConfigurationException | SAXException | IOException malformed) {
            throw new AssertionError(page, malformed);
        }
    }

    /** How many elements have a name. */
    public int count(String element) {
        return document.getElementsByTagName(element).getLength();
    }

    /** The words of each element of a name. */
    public List<String> words(String element) {
        NodeList found = document.getElementsByTagName(element);
        List<String> words = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            words.add(found.item(i).getTextContent());
        }
        return words;
    }

    /** The words of the whole page. */
    public String words() {
        return document.getDocumentElement().getTextContent();
    }

    /** An attribute of the outermost element. */
    public String attribute(String name) {
        Node attribute = document.getDocumentElement().getAttributes().getNamedItem(name);
        return attribute == null ? "" : attribute.getNodeValue();
    }
}
