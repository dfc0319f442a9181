package org.pabean.explanation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.pabean.law.Caveat;
import org.pabean.law.Citation;
import org.pabean.law.DayCount;
import org.pabean.law.Wording;
import org.pabean.money.Percent;
import org.pabean.money.Rupiah;

class PagesTest {

    private static final Locale INDONESIAN = Locale.forLanguageTag("id");
    private static final Citation DUTY = Citation.verified("UU 10/1995", "12(1)");
    private static final Wording RATE = new Wording("rate", "tarif");
    private static final Step ITEM = Step.of(Wording.same("MFN"), Figure.of(Rupiah.parse("1506882.069")))
            .with(RATE, Figure.of(Percent.parse("7.5")))
            .under(DUTY);
    private static final Step LEVY = Step.of(new Wording("Import duty", "Bea masuk"), Figure.of(Rupiah.of(1_507_000)))
            .from(List.of(ITEM));
    private static final Caveat CAVEAT =
            new Caveat("LIST_UNKNOWN", "item 1", new Wording("State the class.", "Nyatakan kelompoknya."), DUTY);
    private static final Explanation WHOLE = new Explanation(
            new Wording("Answer", "Jawaban"),
            List.of(LEVY),
            List.of(CAVEAT),
            List.of(DayCount.SINCE_EXCLUSIVE),
            List.of(Wording.same("BTKI 2022, 1")));
    private static final Explanation PLAIN =
            new Explanation(new Wording("Answer", "Jawaban"), List.of(LEVY), List.of(), List.of(), List.of());

    @Test
    void theTextIsIndentedByTwoBlanksForEachLevel() {
        assertEquals("""
                Answer
                ======
                Import duty: Rp 1,507,000
                  MFN: Rp 1,506,882.069  <- rate 7.5 % [UU 10/1995 art. 12(1)]

                Please note
                -----------
                item 1: State the class. [UU 10/1995 art. 12(1), text read]

                Open points of law
                ------------------
                On which day does a limit of N days since a date end? the day itself is not counted; the last day is D + N \
                (DayCount.SINCE_EXCLUSIVE) [UU 14/2002 art. 35(2), 81(1) elucidation, secondary source]

                Data
                ----
                BTKI 2022, 1
                """, WHOLE.toText(Locale.ENGLISH));
    }

    @Test
    void theSamePageSpeaksIndonesian() {
        assertEquals("""
                Jawaban
                =======
                Bea masuk: Rp 1.507.000
                  MFN: Rp 1.506.882,069  <- tarif 7,5 % [UU 10/1995 Pasal 12(1)]

                Perhatian
                ---------
                item 1: Nyatakan kelompoknya. [UU 10/1995 Pasal 12(1), teks dibaca]

                Hal yang belum pasti menurut hukum
                ----------------------------------
                Pada hari apa jangka waktu N hari sejak suatu tanggal berakhir? hari itu tidak dihitung \
                (DayCount.SINCE_EXCLUSIVE) [UU 14/2002 Pasal 35(2), 81(1) elucidation, sumber sekunder]

                Data
                ----
                BTKI 2022, 1
                """, WHOLE.toText(INDONESIAN));
    }

    @Test
    void partsThatAreEmptyHaveNoHeading() {
        assertEquals("""
                Answer
                ======
                Import duty: Rp 1,507,000
                  MFN: Rp 1,506,882.069  <- rate 7.5 % [UU 10/1995 art. 12(1)]
                """, PLAIN.toText(Locale.ENGLISH));
    }

    @Test
    void eachLineTellsItsOwnReasonsOnly() {
        Step second = Step.of(Wording.same("VAT"), Figure.of(Rupiah.of(11))).with(RATE, Figure.of(Percent.of(11)));
        Explanation two = new Explanation(Wording.same("T"), List.of(ITEM, second), List.of(), List.of(), List.of());
        assertEquals("""
                T
                =
                MFN: Rp 1,506,882.069  <- rate 7.5 % [UU 10/1995 art. 12(1)]
                VAT: Rp 11  <- rate 11 %
                """, two.toText(Locale.ENGLISH));
    }

    @Test
    void markdownIsANestedList() {
        assertEquals("""
                # Answer

                - Import duty: Rp 1,507,000
                  - MFN: Rp 1,506,882.069 \s
                    *rate 7.5 % \\[UU 10/1995 art. 12(1)\\]*
                """, PLAIN.toMarkdown(Locale.ENGLISH));
        assertEquals("""
                # Jawaban

                - Bea masuk: Rp 1.507.000
                  - MFN: Rp 1.506.882,069 \s
                    *tarif 7,5 % \\[UU 10/1995 Pasal 12(1)\\]*
                """, PLAIN.toMarkdown(INDONESIAN));
    }

    @Test
    void wordsThatMarkdownWouldReadAsMarksAreEscaped() {
        Step step = Step.of(Wording.same("a_b*c#d"), Figure.of(Wording.same("<x|y>`z`")));
        Explanation explanation = new Explanation(Wording.same("[t]"), List.of(step), List.of(), List.of(), List.of());
        assertEquals("# \\[t\\]\n\n- a\\_b\\*c\\#d: \\<x\\|y\\>\\`z\\`\n", explanation.toMarkdown(Locale.ENGLISH));
    }

    @Test
    void aStepGrowsWithoutChangingTheOneItCameFrom() {
        Step step = Step.of(RATE, Figure.of(Percent.of(5)));
        Step grown = step.with(RATE, Figure.of(Percent.of(1))).under(DUTY).from(List.of(ITEM));
        assertEquals(List.of(), step.inputs());
        assertEquals(1, grown.inputs().size());
        assertEquals(List.of(DUTY), grown.citations());
        assertEquals(List.of(ITEM), grown.parts());
        List<Step> parts = grown.parts();
        assertThrows(UnsupportedOperationException.class, () -> parts.add(step));
    }
}
