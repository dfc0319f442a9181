package org.pabean.examples.guide;

import java.io.PrintStream;
import org.pabean.assessment.Assessment;
import org.pabean.assessment.Assessor;
import org.pabean.declaration.Declaration;
import org.pabean.declaration.DocumentType;
import org.pabean.goods.HsCode;
import org.pabean.law.Citation;
import org.pabean.law.Wording;
import org.pabean.money.Fraction;
import org.pabean.regime.GeneralRegime;
import org.pabean.regime.LevyTerms;
import org.pabean.regime.RegimeCase;
import org.pabean.regime.TariffRegime;
import org.pabean.regime.TariffTreatment;
import org.pabean.tariff.DutyRate;
import org.pabean.tariff.Levy;

/**
 * An own regime: a rule that is only proposed. Companies that import nothing but machinery pay half the general rate of duty;
 * trade remedies and facilities stay as the general regime has them.
 *
 * @param general the regime that the proposal changes
 */
public record DraftRegime(GeneralRegime general) implements TariffRegime {

    private static final HsCode MACHINERY = HsCode.of("84");
    private static final Wording NAME = new Wording("Draft on machinery", "Rancangan tentang mesin");
    private static final Citation DRAFT = Citation.unverified("Draft regulation", "2");

    @Override
    public boolean governs(Declaration declaration) {
        return declaration.documentType() == DocumentType.IMPORT_DECLARATION
                && declaration.importer().isBusiness()
                && declaration.consignment().items().stream()
                        .allMatch(item -> item.preference().isEmpty()
                                && item.hsCode().filter(MACHINERY::contains).isPresent());
    }

    @Override
    public Ruling open(RegimeCase regimeCase) {
        Ruling today = general.open(regimeCase);
        return item -> today.treat(item).stream().map(DraftRegime::halved).toList();
    }

    private static TariffTreatment halved(TariffTreatment today) {
        LevyTerms terms = today.terms();
        DutyRate half = terms.of(Levy.IMPORT_DUTY).orElseThrow().rate().times(Fraction.of(1, 2));
        return new TariffTreatment(
                NAME,
                today.share(),
                terms.at(Levy.IMPORT_DUTY, half, DRAFT),
                today.readings(),
                today.caveats(),
                today.grounds());
    }

    /** Assesses bearings and shoes under the law of today and under the draft. */
    public static void run(PrintStream out) {
        Assessor today = Assessor.standard();
        Assessor tomorrow =
                today.with(new DraftRegime(new GeneralRegime(today.data().tradeRemedies())));
        for (String line : new String[] {"8482.10.00", "6404.19.90"}) {
            Declaration goods = Imports.of(line, "10000", "2026-02-12");
            out.println(line + ": " + told(today.assess(goods)) + "; " + told(tomorrow.assess(goods)));
        }
    }

    private static String told(Assessment assessment) {
        return assessment.item(1).treatment().regime().english() + " duty Rp " + assessment.amount(Levy.IMPORT_DUTY)
                + ", in all Rp " + assessment.amountDue();
    }

    /** Runs the example. */
    public static void main(String[] arguments) {
        run(System.out);
    }
}
