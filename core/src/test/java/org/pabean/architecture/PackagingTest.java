package org.pabean.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.jar.Attributes;
import java.util.jar.Manifest;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the jar says of itself to OSGi and to native images agrees with the module and with what is in it. */
class PackagingTest {

    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final Path NATIVE =
            RESOURCES.resolve("META-INF/native-image/org.pabean/pabean-core/resource-config.json");
    private static final Pattern INCLUDED = Pattern.compile("\"pattern\": \"((?:[^\"\\\\]|\\\\.)*)\"");

    @Test
    void theBundleExportsWhatTheModuleExports() throws IOException {
        String version = version();
        assertEquals(version, headers().getValue("Bundle-Version"));
        assertEquals(
                House.exportedPackages().stream()
                        .map(name -> name + ";version=\"" + version + "\"")
                        .toList(),
                Arrays.asList(headers().getValue("Export-Package").split(",")));
    }

    private static Attributes headers() throws IOException {
        try (InputStream in = Files.newInputStream(Path.of("src/main/osgi/MANIFEST.MF"))) {
            return new Manifest(in).getMainAttributes();
        }
    }

    private static String version() throws IOException {
        Matcher version =
                Pattern.compile("<version>(.*?)</version>").matcher(Files.readString(Path.of("..", "pom.xml")));
        assertTrue(version.find());
        return version.group(1);
    }

    @Test
    void everyResourceIsRegisteredForNativeImages() throws IOException {
        List<Pattern> registered = new ArrayList<>();
        Matcher included = INCLUDED.matcher(Files.readString(NATIVE));
        while (included.find()) {
            registered.add(Pattern.compile(included.group(1).replace("\\\\", "\\")));
        }
        TreeSet<String> forgotten = new TreeSet<>();
        for (String resource : resources()) {
            if (registered.stream().noneMatch(each -> each.matcher(resource).matches())) {
                forgotten.add(resource);
            }
        }
        assertEquals(new TreeSet<String>(), forgotten);
    }

    private static List<String> resources() throws IOException {
        try (Stream<Path> files = Files.walk(RESOURCES)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> RESOURCES.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> !name.startsWith("META-INF/native-image/"))
                    .toList();
        }
    }
}
