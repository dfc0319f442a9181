package org.pabean.examples.casebook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pabean.examples.json.Facts;
import org.pabean.money.Fraction;
import org.pabean.money.Percent;
import org.pabean.money.Rupiah;
import org.pabean.regime.parcel.AssessmentSystem;
import org.pabean.regime.parcel.Party;
import org.pabean.sanction.Breach;
import org.pabean.sanction.BreachArticle;
import org.pabean.sanction.BreachHistory;
import org.pabean.sanction.DutyRateLevel;
import org.pabean.sanction.Fine;
import org.pabean.sanction.FinedGoods;
import org.pabean.sanction.Fines;
import org.pabean.sanction.FixedSumArticle;
import org.pabean.sanction.PercentageArticle;
import org.pabean.sanction.RangeArticle;
import org.pabean.sanction.ReliefMisuseArticle;
import org.pabean.sanction.SeparateBreaches;
import org.pabean.sanction.UnfinedError;
import org.pabean.sanction.UnpaidDutyArticle;

/** The administrative fine for one breach, or the number of determinations that several breaches make. */
final class FineOperation implements CaseOperation {

    /** Every field that a case of some breach states. A breach looks at those its fine depends on. */
    private static final List<String> FIELDS = List.of(
            "breach",
            "registrationDate",
            "determinationDate",
            "documentType",
            "receiverIsBusiness",
            "tradeGoods",
            "lines",
            "finalImportDutyRate",
            "declaredHs",
            "declaredImportDutyRate",
            "determinedHs",
            "determinedImportDutyRate",
            "dutyDue",
            "dutyOnMisusedGoods",
            "dutyOnAllFacilityGoods",
            "article",
            "breachCount",
            "office",
            "priorBreaches",
            "articles");

    private enum NamedBreach {
        IMPORT_VALUE_ART16_4,
        IMPORT_VALUE_ART17_4,
        IMPORT_KIND_QUANTITY_ART82_5,
        EXPORT_KIND_QUANTITY_ART82_6,
        AUDIT_KIND_QUANTITY_ART86A,
        TARIFF_HEADING_ONLY,
        PREFERENCE_REJECTED,
        FACILITY_MISUSE_ART25_4,
        FACILITY_MISUSE_ART26_4,
        LATE_REEXPORT_ART10D_5,
        GUARANTEE_NOT_SETTLED_ART10B_6,
        RANGE_FINE,
        FIXED_FINE
    }

    private enum NamedDocument {
        PIB,
        PIBK,
        CN
    }

    @Override
    public String name() {
        return "fine";
    }

    @Override
    public CaseAnswer answer(Facts input, LocalDate date) {
        FIELDS.forEach(input::has);
        CaseAnswer answer = new CaseAnswer();
        List<BreachArticle> articles = input.words("articles", FineOperation::article);
        if (!articles.isEmpty()) {
            answer.put(
                    "determinations", SeparateBreaches.inOneActivity(articles).size());
        }
        Optional<NamedBreach> named = input.choice("breach", NamedBreach.class);
        if (named.isPresent()) {
            LocalDate day = input.date("registrationDate").orElse(date);
            AssessmentSystem system = system(input, day);
            FineLines lines = FineLines.of(input);
            Breach breach = breach(named.get(), input, system, lines, day);
            input.refuseIfFaulty();
            answer.put("assessmentSystem", system);
            lines.report(answer);
            report(Fines.standard().fine(breach, day), breach, answer);
        }
        input.refuseIfFaulty();
        return answer;
    }

    private static AssessmentSystem system(Facts input, LocalDate day) {
        boolean business = input.flag("receiverIsBusiness", true);
        boolean trade = input.flag("tradeGoods", true);
        return input.choice("documentType", NamedDocument.class).orElse(NamedDocument.PIB) == NamedDocument.CN
                ? AssessmentSystem.on(day, trade, business ? Party.BUSINESS : Party.INDIVIDUAL)
                : AssessmentSystem.SELF;
    }

    private static Breach breach(
            NamedBreach named, Facts input, AssessmentSystem system, FineLines lines, LocalDate day) {
        Optional<Percent> finalRate = input.number("finalImportDutyRate")
                .or(() -> input.number("determinedImportDutyRate"))
                .map(Percent::ofValue);
        DutyRateLevel level = finalRate.map(DutyRateLevel::of).orElse(DutyRateLevel.ABOVE_ZERO);
        return switch (named) {
            case IMPORT_VALUE_ART16_4 -> unpaid(UnpaidDutyArticle.IMPORT_VALUE, system, lines, level);
            case IMPORT_VALUE_ART17_4 -> unpaid(UnpaidDutyArticle.REDETERMINED_VALUE, system, lines, level);
            case IMPORT_KIND_QUANTITY_ART82_5 ->
                unpaid(UnpaidDutyArticle.IMPORT_KIND_OR_QUANTITY, system, lines, level);
            case EXPORT_KIND_QUANTITY_ART82_6 ->
                unpaid(UnpaidDutyArticle.EXPORT_KIND_OR_QUANTITY, system, lines, level);
            case AUDIT_KIND_QUANTITY_ART86A -> unpaid(UnpaidDutyArticle.AUDITED_KIND_OR_QUANTITY, system, lines, level);
            case TARIFF_HEADING_ONLY -> new Breach.Unfined(UnfinedError.TARIFF_HEADING, lines.goods(level));
            case PREFERENCE_REJECTED -> new Breach.Unfined(UnfinedError.REJECTED_PREFERENCE, lines.goods(level));
            case FACILITY_MISUSE_ART25_4 -> misuse(ReliefMisuseArticle.ARTICLE_25, input, level);
            case FACILITY_MISUSE_ART26_4 -> misuse(ReliefMisuseArticle.ARTICLE_26, input, level);
            case LATE_REEXPORT_ART10D_5 -> percentage(PercentageArticle.LATE_REEXPORT, input, level);
            case GUARANTEE_NOT_SETTLED_ART10B_6 -> percentage(PercentageArticle.UNSETTLED_GUARANTEE, input, level);
            case RANGE_FINE -> repeated(input, day);
            case FIXED_FINE -> new Breach.FixedSum(article(input, FixedSumArticle.class, FixedSumArticle.values()[0]));
        };
    }

    private static Breach unpaid(
            UnpaidDutyArticle article, AssessmentSystem system, FineLines lines, DutyRateLevel level) {
        List<FinedGoods> goods = lines.goods(level);
        boolean onlyTheRateIsKnown = goods.isEmpty() && level == DutyRateLevel.ZERO;
        return new Breach.UnpaidDuty(article, system, onlyTheRateIsKnown ? List.of(FinedGoods.atZeroRate()) : goods);
    }

    private static Breach misuse(ReliefMisuseArticle article, Facts input, DutyRateLevel level) {
        Optional<Fraction> misused = input.number("dutyOnMisusedGoods");
        Optional<Fraction> all = input.number("dutyOnAllFacilityGoods");
        Rupiah onMisused = Rupiah.of(misused.orElse(Fraction.ZERO));
        return new Breach.ReliefMisuse(
                article, level, onMisused, all.map(Rupiah::of).orElse(onMisused));
    }

    private static Breach percentage(PercentageArticle article, Facts input, DutyRateLevel level) {
        return new Breach.DutyPercentage(
                article, level, Rupiah.of(input.number("dutyDue").orElse(Fraction.ZERO)));
    }

    private static Breach repeated(Facts input, LocalDate day) {
        RangeArticle article = article(input, RangeArticle.class, RangeArticle.values()[0]);
        String office = input.text("office").orElse("");
        List<BreachHistory.RecordedBreach> earlier = new ArrayList<>();
        for (Facts prior : input.objects("priorBreaches")) {
            String priorOffice = prior.required("office", prior.text("office"), "");
            LocalDate priorDay = prior.required("date", prior.date("date"), day);
            BreachArticle.find(prior.required("article", prior.text("article"), ""))
                    .map(found -> new BreachHistory.RecordedBreach(found, priorOffice, priorDay))
                    .ifPresent(earlier::add);
        }
        int counted = new BreachHistory(earlier).count(article, office, day);
        return new Breach.Repeated(article, input.whole("breachCount", counted));
    }

    private static <T extends BreachArticle> T article(Facts input, Class<T> kind, T standIn) {
        Optional<T> found = input.word(
                "article",
                text -> Optional.of(article(text))
                        .filter(kind::isInstance)
                        .map(kind::cast)
                        .orElseThrow(
                                () -> new IllegalArgumentException("article " + text + " has no fine of this kind")));
        return input.required("article", found, standIn);
    }

    private static BreachArticle article(String article) {
        return BreachArticle.find(article)
                .orElseThrow(() -> new IllegalArgumentException("the law names no fine in article " + article));
    }

    private static void report(Fine fine, Breach breach, CaseAnswer answer) {
        answer.put("fine", fine.amount());
        if (breach instanceof Breach.Unfined unfined) {
            answer.put("determinationDocument", unfined.error().document());
        } else {
            answer.put("determinationDocument", articleOf(breach).document());
        }
        if (fine instanceof Fine.OfUnpaidDuty banded) {
            answer.put("regime", banded.regulation());
            answer.put("finePercent", banded.band().fine());
            answer.putNumber("ratioPercent", banded.totals().ratio().map(Percent::value));
        } else if (fine instanceof Fine.OfMisusedRelief misused) {
            answer.put("finePercent", misused.band().fine());
            answer.put("ratioPercent", misused.share());
        } else if (fine instanceof Fine.OfDuty duty) {
            answer.put("finePercent", duty.percent());
        } else if (fine instanceof Fine.OfRepetition repetition) {
            answer.put("breachCount", repetition.count());
        } else if (fine instanceof Fine.AtZeroRate) {
            answer.put("basis", "ART_114_ZERO_TARIFF");
        }
    }

    private static BreachArticle articleOf(Breach breach) {
        if (breach instanceof Breach.UnpaidDuty unpaid) {
            return unpaid.article();
        } else if (breach instanceof Breach.ReliefMisuse misuse) {
            return misuse.article();
        } else if (breach instanceof Breach.DutyPercentage percentage) {
            return percentage.article();
        } else if (breach instanceof Breach.Repeated repeated) {
            return repeated.article();
        } else {
            return ((Breach.FixedSum) breach).article();
        }
    }
}
