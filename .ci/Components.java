import java.io.File;
import java.util.TreeSet;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/**
 * Prints the components of a CycloneDX file, one a line and sorted: group, name, version, licences. What belongs to the
 * project itself is left out.
 */
public final class Components {

    private Components() {}

    public static void main(String[] files) throws Exception {
        TreeSet<String> lines = new TreeSet<>();
        for (String file : files) {
            Element bom = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new File(file))
                    .getDocumentElement();
            NodeList components = bom.getElementsByTagName("component");
            for (int i = 0; i < components.getLength(); i++) {
                Element component = (Element) components.item(i);
                if (!text(component, "group").equals("org.pabean")) {
                    lines.add(text(component, "group") + ":" + text(component, "name") + ":" + text(component, "version")
                            + "  " + licences(component));
                }
            }
        }
        lines.forEach(System.out::println);
    }

    private static String licences(Element component) {
        TreeSet<String> names = new TreeSet<>();
        Element licences = child(component, "licenses");
        if (licences != null) {
            for (Node each = licences.getFirstChild(); each != null; each = each.getNextSibling()) {
                if (each instanceof Element licence) {
                    String id = text(licence, "id");
                    String name = text(licence, "name");
                    names.add(!id.isEmpty() ? id : !name.isEmpty() ? name : licence.getTextContent().strip());
                }
            }
        }
        return names.isEmpty() ? "NO LICENCE" : String.join(" / ", names);
    }

    private static String text(Element parent, String name) {
        Element found = child(parent, name);
        return found == null ? "" : found.getTextContent().strip();
    }

    private static Element child(Element parent, String name) {
        for (Node each = parent.getFirstChild(); each != null; each = each.getNextSibling()) {
            if (each instanceof Element element && element.getTagName().equals(name)) {
                return element;
            }
        }
        return null;
    }
}
