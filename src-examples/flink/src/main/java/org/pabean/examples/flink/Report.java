package org.pabean.examples.flink;

import java.util.Locale;
import org.pabean.data.Nomenclature;
import org.pabean.goods.HsCode;
import org.pabean.tariff.Levy;

/** The result as a table: every levy, every chapter that the changes touch, and all together, in rupiah. */
final class Report {

    private static final String ROW = "%-34s %24s %24s %24s%n";

    private Report() {}

    static String of(Tally tally) {
        StringBuilder report = new StringBuilder();
        report.append(String.format(Locale.ENGLISH, ROW, "Rupiah", "before", "after", "difference"));
        for (Levy levy : Levy.ALL) {
            append(report, levy.wording().english(), tally.of(levy));
        }
        for (int chapter = 1; chapter < 100; chapter++) {
            if (tally.ofChapter(chapter).difference() != 0) {
                append(report, label(chapter), tally.ofChapter(chapter));
            }
        }
        append(report, "All levies of all chapters", tally.total());
        return report.toString();
    }

    private static void append(StringBuilder report, String name, Tally.Sum sum) {
        if (sum.before() != 0 || sum.after() != 0) {
            report.append(String.format(
                    Locale.ENGLISH, ROW, name, grouped(sum.before()), grouped(sum.after()), grouped(sum.difference())));
        }
    }

    private static String grouped(long rupiah) {
        return String.format(Locale.ENGLISH, "%,d", rupiah);
    }

    private static String label(int chapter) {
        HsCode code = HsCode.of(String.format(Locale.ROOT, "%02d", chapter));
        String words = new Nomenclature()
                .chapter(code)
                .map(each -> each.label().english())
                .orElse("");
        String label = code + " " + words;
        return label.length() <= 34 ? label : label.substring(0, 33) + "…";
    }
}
