package org.pabean.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.jar.Attributes;
import java.util.jar.Manifest;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the jar says of itself, to OSGi, to native images and to the class path, agrees with the module and its contents. */
class PackagingTest {

    private static final Path SOURCES = Path.of("src/main/java");
    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final Path MODULE = SOURCES.resolve("module-info.java");
    private static final Path NATIVE =
            RESOURCES.resolve("META-INF/native-image/org.pabean/pabean-tariff-data/resource-config.json");

    @Test
    void theBundleExportsWhatTheModuleExportsAndImportsWhatItsSourcesImport() throws IOException {
        String version =
                matches("<version>(.*?)</version>", Path.of("..", "pom.xml")).get(0);
        assertEquals(version, headers().getValue("Bundle-Version"));
        assertEquals(versioned(matches("exports ([a-z.]+);", MODULE), version), packages("Export-Package"));
        TreeSet<String> imported = new TreeSet<>();
        for (Path source : files(SOURCES)) {
            imported.addAll(matches("^import (?:static )?(org\\.pabean(?:\\.[a-z]+)+)\\.[A-Z]", source));
        }
        imported.removeIf(name -> name.startsWith("org.pabean.data"));
        assertEquals(versioned(imported, version), packages("Import-Package"));
    }

    @Test
    void everyResourceIsRegisteredForNativeImages() throws IOException {
        List<Pattern> registered = matches("\"pattern\": \"((?:[^\"\\\\]|\\\\.)*)\"", NATIVE).stream()
                .map(text -> Pattern.compile(text.replace("\\\\", "\\")))
                .toList();
        assertFalse(registered.isEmpty());
        TreeSet<String> forgotten = new TreeSet<>();
        for (Path file : files(RESOURCES)) {
            String resource = RESOURCES.relativize(file).toString().replace('\\', '/');
            if (!resource.startsWith("META-INF/native-image/")
                    && registered.stream()
                            .noneMatch(each -> each.matcher(resource).matches())) {
                forgotten.add(resource);
            }
        }
        assertEquals(new TreeSet<String>(), forgotten);
    }

    @Test
    void theClassPathFindsTheProvidersOfTheModule() throws IOException {
        Map<String, String> ofModule = new TreeMap<>();
        Matcher provides =
                Pattern.compile("provides ([\\w.]+) with\\s+([\\w.]+);").matcher(Files.readString(MODULE));
        while (provides.find()) {
            ofModule.put(provides.group(1), provides.group(2));
        }
        Map<String, String> ofClassPath = new TreeMap<>();
        for (Path file : files(RESOURCES.resolve("META-INF/services"))) {
            ofClassPath.put(
                    String.valueOf(file.getFileName()), Files.readString(file).strip());
        }
        assertEquals(ofModule, ofClassPath);
        assertTrue(ofModule.size() >= 7);
    }

    @Test
    void noSourceReflects() throws IOException {
        List<Path> reflecting = new ArrayList<>();
        for (Path source : files(SOURCES)) {
            if (!matches("(java\\.lang\\.reflect|Class\\.forName|setAccessible|getDeclared|newInstance)", source)
                    .isEmpty()) {
                reflecting.add(source);
            }
        }
        assertEquals(List.of(), reflecting);
    }

    private static List<String> versioned(Iterable<String> packages, String version) {
        List<String> entries = new ArrayList<>();
        packages.forEach(name -> entries.add(name + ";version=\"" + version + "\""));
        return entries;
    }

    private static List<String> packages(String header) throws IOException {
        return Arrays.asList(headers().getValue(header).split(","));
    }

    private static Attributes headers() throws IOException {
        try (InputStream in = Files.newInputStream(Path.of("src/main/osgi/MANIFEST.MF"))) {
            return new Manifest(in).getMainAttributes();
        }
    }

    private static List<String> matches(String pattern, Path file) throws IOException {
        List<String> found = new ArrayList<>();
        Matcher matcher = Pattern.compile(pattern, Pattern.MULTILINE).matcher(Files.readString(file));
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
