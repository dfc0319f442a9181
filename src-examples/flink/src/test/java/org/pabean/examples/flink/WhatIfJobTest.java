package org.pabean.examples.flink;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.configuration.RestOptions;
import org.apache.flink.runtime.minicluster.MiniCluster;
import org.apache.flink.runtime.minicluster.MiniClusterConfiguration;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pabean.assessment.Assessor;
import org.pabean.assessment.LevyTotal;
import org.pabean.declaration.Consignment;
import org.pabean.declaration.Declaration;
import org.pabean.declaration.DocumentType;
import org.pabean.declaration.GoodsItem;
import org.pabean.declaration.Importer;
import org.pabean.declaration.Incoterm;
import org.pabean.register.Register;

/** Flink's answer is that of one machine without Flink, to the rupiah, however many parts there are and wherever they run. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WhatIfJobTest {

    private static final WhatIf QUESTION = Questions.ofLines(25_500);

    private Tally onOneMachine;

    @BeforeAll
    void answerWithoutFlink() {
        onOneMachine = Reassessment.onThisMachine(QUESTION, done -> {});
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3})
    void theAnswerDoesNotDependOnTheNumberOfParts(int parts) throws Exception {
        StreamExecutionEnvironment here = StreamExecutionEnvironment.createLocalEnvironment(parts);
        assertEquals(onOneMachine, WhatIfJob.run(here, QUESTION, silent()));
    }

    @Test
    void aClusterIsAskedByItsAddress() throws Exception {
        Configuration loopback = new Configuration();
        loopback.set(RestOptions.BIND_PORT, "0");
        loopback.set(RestOptions.ADDRESS, "localhost");
        MiniClusterConfiguration size = new MiniClusterConfiguration.Builder()
                .setConfiguration(loopback)
                .setNumTaskManagers(2)
                .setNumSlotsPerTaskManager(1)
                .build();
        MiniCluster cluster = new MiniCluster(size);
        try {
            cluster.start();
            URI address = cluster.getRestAddress().get();
            StreamExecutionEnvironment there =
                    StreamExecutionEnvironment.createRemoteEnvironment(address.getHost(), address.getPort());
            there.setParallelism(2);
            assertEquals(onOneMachine, WhatIfJob.run(there, QUESTION, silent()));
        } finally {
            cluster.close();
        }
    }

    @Test
    void theColumnsGiveWhatTheAssessorGivesForEachDeclaration() {
        WhatIf few = Questions.ofLines(1_000);
        Register register = Reassessment.open(few).register().part(0, few.lines());
        Assessor before = few.before();
        Assessor after = few.after();
        Tally tally = new Tally();
        for (int i = 0; i < register.declarations(); i++) {
            int chapter = register.line(i) / 1_000_000;
            Declaration declaration = declared(register.goods(i), few.day());
            before.assess(declaration).totals().forEach(each -> tally.addBefore(chapter, each.levy(), rupiah(each)));
            after.assess(declaration).totals().forEach(each -> tally.addAfter(chapter, each.levy(), rupiah(each)));
        }
        assertEquals(tally, Reassessment.onThisMachine(few, done -> {}));
    }

    private static Declaration declared(List<GoodsItem> goods, LocalDate day) {
        return Declaration.builder()
                .documentType(DocumentType.IMPORT_DECLARATION)
                .registrationDate(day)
                .importer(Importer.company())
                .consignment(Consignment.builder()
                        .incoterm(Incoterm.CIF)
                        .addAllItems(goods)
                        .build())
                .build();
    }

    private static long rupiah(LevyTotal total) {
        return total.amount().amount().asDecimal().orElseThrow().longValueExact();
    }

    @Test
    void aHigherRateBringsMoreAndALowerOneLess() {
        assertTrue(onOneMachine.ofChapter(84).difference() > 0);
        assertTrue(onOneMachine.ofChapter(64).difference() < 0);
        assertEquals(0, onOneMachine.ofChapter(39).difference());
    }

    @Test
    void theReportTellsEveryLevyAndEveryChapterThatChanges() throws IOException {
        try (InputStream expected =
                Objects.requireNonNull(WhatIfJobTest.class.getResourceAsStream("/what-if-report.txt"))) {
            assertEquals(
                    new String(expected.readAllBytes(), StandardCharsets.UTF_8),
                    Report.of(onOneMachine).replace(System.lineSeparator(), "\n"));
        }
    }

    @Test
    void progressTellsHowFarHowFastAndHowLong() {
        assertEquals(
                "1,250,000 of 5,000,000 lines (25 %), 40,000 a second, 93 s to go",
                Progress.words(5_000_000, 1_250_000, 40_000));
        assertEquals("0 of 10 lines (0 %), 0 a second, 0 s to go", Progress.words(10, 0, 0));
    }

    private static Progress silent() {
        return new Progress(QUESTION.lines(), new PrintStream(OutputStream.nullOutputStream(), true));
    }
}
