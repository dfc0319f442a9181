package org.pabean.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.pabean.law.Citation;

/** The sources and classes of the core. */
final class House {

    private static final Path SOURCES = Path.of("src", "main", "java");
    private static final Pattern NOT_CODE = Pattern.compile(
            "/\\*(?:[^*]|\\*(?!/))*+\\*/|//[^\\n]*|\"\"\".*?\"\"\"|\"(?:\\\\.|[^\"\\\\\\n])*\"|'(?:\\\\.|[^'\\\\\\n])+'",
            Pattern.DOTALL);
    private static final Pattern EXPORT = Pattern.compile("exports ([a-z.]+);");

    private static final List<Source> ALL =
            files(SOURCES, ".java").stream().map(Source::of).toList();

    private House() {}

    /**
     * A source file of the core.
     *
     * @param path where it lies
     * @param text all of it
     * @param code the text without comments, strings and characters
     */
    record Source(Path path, String text, String code) {

        static Source of(Path path) {
            String text = read(path);
            return new Source(path, text, NOT_CODE.matcher(text).replaceAll(" "));
        }

        String packageName() {
            String folder = path.toString().substring(SOURCES.toString().length());
            String inside = folder.substring(0, folder.length() - fileName().length());
            return inside.replaceAll("[/\\\\]", " ").strip().replace(' ', '.');
        }

        String fileName() {
            return path.getFileName().toString();
        }

        @Override
        public String toString() {
            return path.toString();
        }
    }

    static List<Source> sources() {
        return ALL;
    }

    /** The types of the rooms, that is of all packages but the module's own page. */
    static List<Source> types() {
        return sources().stream()
                .filter(source -> !source.fileName().endsWith("-info.java"))
                .toList();
    }

    static List<String> exportedPackages() {
        Matcher exports = EXPORT.matcher(read(SOURCES.resolve("module-info.java")));
        TreeSet<String> names = new TreeSet<>();
        while (exports.find()) {
            names.add(exports.group(1));
        }
        return List.copyOf(names);
    }

    /** The page that the documentation opens with. */
    static String overview() {
        return read(Path.of("src", "main", "javadoc", "overview.html"));
    }

    /** Every class of the core, nested ones included, without running their initializers. */
    static List<Class<?>> classes() {
        Path root = classFolder();
        return files(root, ".class").stream()
                .map(path -> root.relativize(path).toString())
                .filter(name -> !name.endsWith("-info.class"))
                .<Class<?>>map(House::load)
                .toList();
    }

    static Path classFolder() {
        try {
            return Path.of(Citation.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static Class<?> load(String file) {
        String name = file.substring(0, file.length() - ".class".length()).replaceAll("[/\\\\]", ".");
        try {
            return Class.forName(name, false, House.class.getClassLoader());
        } catch (ClassNotFoundException missing) {
            throw new IllegalStateException(missing);
        }
    }

    private static List<Path> files(Path root, String ending) {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(path -> path.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String read(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
