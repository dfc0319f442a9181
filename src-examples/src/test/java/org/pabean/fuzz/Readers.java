package org.pabean.fuzz;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.pabean.examples.DeclarationFuzzer;
import org.pabean.examples.casebook.CasebookFuzzer;

/** The readers that are fuzzed, by their names. */
public final class Readers {

    /**
     * A reader.
     *
     * @param fuzzer the class that a fuzzer runs
     * @param seeds bytes to start from
     * @param read puts bytes to the reader
     * @param shown what the bytes make, for a person to see
     */
    record Reader(
            Class<?> fuzzer, Supplier<List<byte[]>> seeds, Consumer<byte[]> read, Function<byte[], String> shown) {}

    static final Map<String, Reader> ALL = all();

    private Readers() {}

    private static Map<String, Reader> all() {
        Function<byte[], String> bytes = each -> HexFormat.of().formatHex(each);
        Map<String, Reader> all = new TreeMap<>();
        all.put(
                "declarations",
                new Reader(
                        DeclarationFuzzer.class,
                        DeclarationFuzzer::seeds,
                        DeclarationFuzzer::fuzzerTestOneInput,
                        DeclarationFuzzer::text));
        all.put(
                "casebook",
                new Reader(
                        CasebookFuzzer.class,
                        CasebookFuzzer::seeds,
                        CasebookFuzzer::fuzzerTestOneInput,
                        CasebookFuzzer::text));
        all.put(
                "official-files",
                new Reader(
                        OfficialFileFuzzer.class,
                        OfficialFileFuzzer::seeds,
                        OfficialFileFuzzer::fuzzerTestOneInput,
                        OfficialFileFuzzer::text));
        all.put(
                "packed-data",
                new Reader(
                        PackedDataFuzzer.class, PackedDataFuzzer::seeds, PackedDataFuzzer::fuzzerTestOneInput, bytes));
        all.put("codes", new Reader(CodeFuzzer.class, CodeFuzzer::seeds, CodeFuzzer::fuzzerTestOneInput, bytes));
        return all;
    }

    /**
     * For the script that fuzzes: {@code seeds READER FOLDER} writes what to start from and prints the class to run;
     * {@code show READER FILE} prints what a finding makes.
     */
    public static void main(String[] arguments) throws IOException {
        Reader reader = ALL.get(arguments[1]);
        Path path = Path.of(arguments[2]);
        if (reader == null) {
            throw new IllegalArgumentException("the readers are " + ALL.keySet());
        } else if (arguments[0].equals("seeds")) {
            List<byte[]> seeds = reader.seeds().get();
            for (int i = 0; i < seeds.size(); i++) {
                Files.write(path.resolve("seed-" + i), seeds.get(i));
            }
            System.out.println(reader.fuzzer().getName());
        } else {
            byte[] text = reader.shown().apply(Files.readAllBytes(path)).getBytes(StandardCharsets.UTF_8);
            System.out.write(text);
            System.out.println();
        }
    }
}
