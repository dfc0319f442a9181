import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * Counts what became of the faults that PIT put into the core: how many a test noticed, package by package, against the
 * share that is asked for. Ends with status 1 if a share is missed, or if a fault that no test noticed has no reason in
 * the reviewed list of survivors.
 *
 * <p>Arguments: the list, then the folders of PIT's reports, each named after its package. The list has a line
 * {@code == reason} and below it the survivors of which that is true: class, method, mutator and how many.
 */
public final class Mutations {

    /** Where figures come from that people pay on. */
    private static final Set<String> STRICT = Set.of("money", "levy", "tariff", "valuation", "sanction", "remedy");

    private static final int STRICT_PERCENT = 90;
    private static final int PERCENT = 80;
    private static final Set<String> UNNOTICED = Set.of("SURVIVED", "NO_COVERAGE");

    private record Count(int all, int noticed, int hung) {

        Count plus(Count other) {
            return new Count(all + other.all, noticed + other.noticed, hung + other.hung);
        }

        boolean reaches(int percent) {
            return noticed * 100L >= (long) all * percent;
        }

        String row(String name, int percent) {
            return String.format(
                    Locale.ROOT,
                    "%-16s %8d %8d %8d %7.1f %%  %s",
                    name,
                    all,
                    noticed,
                    hung,
                    noticed * 100.0 / Math.max(1, all),
                    percent == 0 ? "" : percent + " % " + (reaches(percent) ? "reached" : "MISSED"));
        }
    }

    private Mutations() {}

    public static void main(String[] arguments) throws Exception {
        Map<String, Integer> listed = listed(Path.of(arguments[0]));
        Map<String, List<String>> survivors = new TreeMap<>();
        Map<String, Count> packages = new TreeMap<>();
        for (String folder : List.of(arguments).subList(1, arguments.length)) {
            Path report = Path.of(folder);
            packages.put(report.getFileName().toString(), read(report.resolve("mutations.xml").toFile(), survivors));
        }
        boolean reached = print(packages);
        boolean reasoned = compare(survivors, listed);
        System.exit(reached && reasoned ? 0 : 1);
    }

    private static boolean print(Map<String, Count> packages) {
        boolean reached = true;
        Count total = new Count(0, 0, 0);
        System.out.printf(
                "%-16s %8s %8s %8s %9s  %s%n", "package", "faults", "noticed", "by hang", "share", "asked");
        for (Map.Entry<String, Count> each : packages.entrySet()) {
            int percent = STRICT.contains(each.getKey()) ? STRICT_PERCENT : 0;
            System.out.println(each.getValue().row(each.getKey(), percent));
            reached &= each.getValue().reaches(percent);
            total = total.plus(each.getValue());
        }
        System.out.println(total.row("all", PERCENT));
        return reached & total.reaches(PERCENT);
    }

    /** Prints the survivors beyond those that have a reason. */
    private static boolean compare(Map<String, List<String>> survivors, Map<String, Integer> listed) {
        int without = 0;
        int with = 0;
        for (Map.Entry<String, List<String>> each : survivors.entrySet()) {
            int reasons = listed.getOrDefault(each.getKey(), 0);
            int found = each.getValue().size();
            with += Math.min(found, reasons);
            if (found > reasons) {
                without += found - reasons;
                System.out.println(each.getKey() + " " + found + (reasons > 0 ? " (listed: " + reasons + ")" : ""));
                each.getValue().forEach(line -> System.out.println("    " + line));
            }
        }
        System.out.println("survivors with a reason: " + with + ", without: " + without);
        return without == 0;
    }

    private static Count read(File report, Map<String, List<String>> survivors) throws Exception {
        NodeList mutations = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(report)
                .getElementsByTagName("mutation");
        int noticed = 0;
        int hung = 0;
        for (int i = 0; i < mutations.getLength(); i++) {
            Element mutation = (Element) mutations.item(i);
            if (UNNOTICED.contains(mutation.getAttribute("status"))) {
                survivors
                        .computeIfAbsent(key(mutation), any -> new ArrayList<>())
                        .add("line " + text(mutation, "lineNumber") + ": " + text(mutation, "description"));
            } else {
                noticed++;
                hung += mutation.getAttribute("status").equals("TIMED_OUT") ? 1 : 0;
            }
        }
        return new Count(mutations.getLength(), noticed, hung);
    }

    /** Class, method and mutator; lambdas lose their numbers, which change with the lines above them. */
    private static String key(Element mutation) {
        String mutator = text(mutation, "mutator").replaceAll(".*\\.", "").replaceAll("Mutator$", "");
        return text(mutation, "mutatedClass").replace("org.pabean.", "") + " "
                + text(mutation, "mutatedMethod").replaceAll("\\$\\d+$", "") + " " + mutator;
    }

    private static Map<String, Integer> listed(Path list) throws IOException {
        Map<String, Integer> listed = new TreeMap<>();
        for (String line : Files.readAllLines(list)) {
            if (!line.isBlank() && !line.startsWith("#") && !line.startsWith("==")) {
                int space = line.lastIndexOf(' ');
                listed.merge(line.substring(0, space), Integer.parseInt(line.substring(space + 1)), Integer::sum);
            }
        }
        return listed;
    }

    private static String text(Element parent, String name) {
        return parent.getElementsByTagName(name).item(0).getTextContent();
    }
}
