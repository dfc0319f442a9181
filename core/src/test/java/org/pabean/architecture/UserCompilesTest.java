package org.pabean.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.spi.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A user with this library alone compiles against it with every warning an error. */
class UserCompilesTest {

    private static final String PROGRAM = """
            package user;

            import java.time.LocalDate;
            import java.util.Locale;
            import org.pabean.assessment.Assessment;
            import org.pabean.assessment.Assessor;
            import org.pabean.declaration.Consignment;
            import org.pabean.declaration.Declaration;
            import org.pabean.declaration.DeclaredRates;
            import org.pabean.declaration.DocumentType;
            import org.pabean.declaration.GoodsItem;
            import org.pabean.declaration.Importer;
            import org.pabean.declaration.Incoterm;
            import org.pabean.declaration.ItemValue;
            import org.pabean.goods.HsCode;
            import org.pabean.levy.IncomeTaxRounding;
            import org.pabean.money.Money;
            import org.pabean.tariff.DutyRate;
            import org.pabean.tariff.Levy;

            /** A program of a user. */
            public final class Program {

                private Program() {}

                /** Assesses one import. */
                public static String assess(Assessor assessor) {
                    GoodsItem shoes = GoodsItem.builder()
                            .number(1)
                            .value(new ItemValue.Cif(Money.of("USD", "1234.56")))
                            .rates(DeclaredRates.builder().importDuty(DutyRate.percent("7.5")).build())
                            .hsCode(HsCode.of("6403.99.90"))
                            .build();
                    Declaration declaration = Declaration.builder()
                            .documentType(DocumentType.IMPORT_DECLARATION)
                            .registrationDate(LocalDate.of(2025, 6, 2))
                            .importer(Importer.company())
                            .consignment(Consignment.builder()
                                    .incoterm(Incoterm.CIF)
                                    .addItems(shoes)
                                    .build())
                            .build();
                    Assessment assessment = assessor.with(IncomeTaxRounding.DOWN).strict().assess(declaration);
                    return assessment.amount(Levy.IMPORT_DUTY) + assessment.explanation().toText(Locale.ENGLISH);
                }
            }
            """;

    private static final String MODULE = """
            /** A module of a user. */
            module user {
                requires transitive org.pabean.core;
                exports user;
            }
            """;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void onTheClassPath() throws IOException {
        Path program = write("user/Program.java", PROGRAM);
        assertCompiles(List.of("--class-path", House.classFolder().toString()), List.of(program));
    }

    @Test
    void onTheModulePath() throws IOException {
        Path program = write("user/Program.java", PROGRAM);
        Path module = write("module-info.java", MODULE);
        assertCompiles(List.of("--module-path", House.classFolder().toString()), List.of(program, module));
    }

    private void assertCompiles(List<String> path, List<Path> sources) {
        List<String> arguments = new ArrayList<>(path);
        arguments.addAll(List.of(
                "-Xlint:all",
                "-Werror",
                "-proc:none",
                "-d",
                folder.resolve("out").toString()));
        sources.forEach(source -> arguments.add(source.toString()));
        StringWriter told = new StringWriter();
        PrintWriter writer = new PrintWriter(told);
        ToolProvider compiler = ToolProvider.findFirst("javac").orElseThrow();
        int result = compiler.run(writer, writer, arguments.toArray(String[]::new));
        assertEquals("", told.toString());
        assertEquals(0, result);
    }

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }
}
