package org.pabean.examples.dispute;

import java.io.PrintStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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
import org.pabean.determination.Bill;
import org.pabean.determination.Determination;
import org.pabean.explanation.Explanation;
import org.pabean.goods.HsCode;
import org.pabean.money.Rupiah;
import org.pabean.premium.BaseComponent;
import org.pabean.premium.BaseKind;
import org.pabean.premium.BreachStanding;
import org.pabean.premium.FineResult;
import org.pabean.premium.PremiumClaim;
import org.pabean.premium.PremiumDecision;
import org.pabean.premium.PremiumRules;
import org.pabean.regime.parcel.AssessmentSystem;
import org.pabean.remedy.CourtFact;
import org.pabean.remedy.Dispute;
import org.pabean.remedy.DisputeStatus;
import org.pabean.remedy.DisputeTimeline;
import org.pabean.remedy.DisputedDetermination;
import org.pabean.remedy.GuaranteeKind;
import org.pabean.remedy.ObjectionFact;
import org.pabean.remedy.ObjectionOutcome;
import org.pabean.remedy.SettlementFact;
import org.pabean.remedy.TaxCourtOutcome;
import org.pabean.sanction.Breach;
import org.pabean.sanction.DeterminedBreach;
import org.pabean.sanction.Fine;
import org.pabean.sanction.Fines;

/**
 * The whole road of an undervalued import: assessment, determination, fine, objection with guarantee, rejection, appeal,
 * decision of the Tax Court, and only then the premium.
 */
public final class UndervaluedImport {

    private static final LocalDate REGISTERED = LocalDate.parse("2026-03-02");
    private static final LocalDate DETERMINED = LocalDate.parse("2026-03-20");
    private static final LocalDate OBJECTED = LocalDate.parse("2026-04-10");
    private static final LocalDate REJECTED = LocalDate.parse("2026-06-08");
    private static final LocalDate APPEALED = LocalDate.parse("2026-08-01");
    private static final LocalDate DECIDED = LocalDate.parse("2027-03-01");

    private final Determination determination;
    private final Fine fine;
    private final Dispute dispute;

    private UndervaluedImport(Determination determination, Fine fine, Dispute dispute) {
        this.determination = determination;
        this.fine = fine;
        this.dispute = dispute;
    }

    /** Goods declared at 100 million rupiah and found to be worth 160 million. */
    public static UndervaluedImport with(Assessor assessor) {
        Assessment declared = assessor.assess(importOf(Rupiah.of(100_000_000)));
        Assessment established = assessor.assess(importOf(Rupiah.of(160_000_000)));
        Determination determination = Determination.of(declared, established);
        Breach breach = DeterminedBreach.in(determination, DETERMINED, AssessmentSystem.SELF)
                .orElseThrow();
        Fine fine = Fines.standard().fine(breach, REGISTERED);
        return new UndervaluedImport(determination, fine, dispute(determination, determination.bill(fine.amount())));
    }

    /** The determination. */
    public Determination determination() {
        return determination;
    }

    /** The fine. */
    public Fine fine() {
        return fine;
    }

    /** Where the dispute stands on a day. */
    public DisputeStatus on(LocalDate day) {
        return dispute.on(day);
    }

    /** Whether a premium could be paid on a day. */
    public PremiumDecision premiumOn(LocalDate day) {
        BreachStanding standing = BreachStanding.of(dispute.on(day).state(), FineResult.STANDS);
        BaseComponent base = BaseComponent.of(BaseKind.ADMINISTRATIVE_FINE, fine.amount());
        return PremiumRules.standard().decide(PremiumClaim.of(standing, List.of(base), day));
    }

    /** What happened and which limits ran, up to a day. */
    public DisputeTimeline timeline(LocalDate day) {
        return dispute.timeline(day);
    }

    /** The dispute as a page with its timeline, in Indonesian for locale {@code id} and in English for every other. */
    public String page(Locale locale) {
        List<Explanation> around = List.of(
                determination.explanation(DETERMINED),
                fine.explanation(),
                premiumOn(DECIDED).explanation());
        return DisputePage.of(dispute, DECIDED, around, locale);
    }

    /** Prints the page in English. */
    public static void printPage(PrintStream out) {
        out.print(with(Assessor.standard()).page(Locale.ENGLISH));
    }

    /** Prints the page in Indonesian. */
    public static void printPageInIndonesian(PrintStream out) {
        out.print(with(Assessor.standard()).page(Locale.forLanguageTag("id")));
    }

    /** Prints the timeline of the dispute, and whether a premium could be paid before and after its end. */
    public static void run(PrintStream out) {
        UndervaluedImport road = with(Assessor.standard());
        out.print(road.timeline(DECIDED).toText(Locale.ENGLISH));
        out.println();
        for (LocalDate day : List.of(APPEALED, DECIDED)) {
            PremiumDecision premium = road.premiumOn(day);
            out.println(day + ": premium of Rp " + premium.premium()
                    + premium.obstacle()
                            .map(obstacle -> ", " + obstacle.wording().english())
                            .orElse(""));
        }
    }

    /** Runs the example. */
    public static void main(String[] arguments) {
        run(System.out);
    }

    /** Every stage with its reasons, in the language of the locale. */
    public String tell(Locale locale) {
        return String.join(
                "\n",
                determination.explanation(DETERMINED).toText(locale),
                fine.explanation().toText(locale),
                on(DETERMINED).explanation().toText(locale),
                on(OBJECTED).explanation().toText(locale),
                on(REJECTED).explanation().toText(locale),
                on(APPEALED).explanation().toText(locale),
                on(DECIDED).explanation().toText(locale),
                premiumOn(APPEALED).explanation().toText(locale),
                premiumOn(DECIDED).explanation().toText(locale),
                timeline(DECIDED).toText(locale));
    }

    private static Declaration importOf(Rupiah customsValue) {
        GoodsItem shoes = GoodsItem.builder()
                .number(1)
                .value(new ItemValue.CustomsValue(customsValue))
                .rates(DeclaredRates.none())
                .hsCode(HsCode.of("64041990"))
                .build();
        return Declaration.builder()
                .documentType(DocumentType.IMPORT_DECLARATION)
                .registrationDate(REGISTERED)
                .importer(Importer.company())
                .consignment(Consignment.builder()
                        .incoterm(Incoterm.CIF)
                        .addItems(shoes)
                        .build())
                .build();
    }

    private static Dispute dispute(Determination determination, Bill bill) {
        return Dispute.against(DisputedDetermination.of(
                        determination.documentOn(DETERMINED).orElseThrow(), DETERMINED, bill))
                .with(List.of(
                        new SettlementFact.GuaranteeLodged(
                                OBJECTED, GuaranteeKind.CASH, bill.total(), Optional.empty()),
                        ObjectionFact.ObjectionFiled.electronic(OBJECTED),
                        new ObjectionFact.ObjectionDecided(REJECTED, ObjectionOutcome.REJECTED, bill),
                        new SettlementFact.GuaranteeCashed(REJECTED, bill.total()),
                        new CourtFact.AppealFiled(APPEALED),
                        new CourtFact.TaxCourtDecided(DECIDED, TaxCourtOutcome.REJECTED, bill)));
    }
}
