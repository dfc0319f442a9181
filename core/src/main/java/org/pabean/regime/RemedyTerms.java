package org.pabean.regime;

import java.time.LocalDate;
import java.util.Optional;
import org.pabean.declaration.GoodsItem;
import org.pabean.goods.HsCode;
import org.pabean.law.Caveat;
import org.pabean.law.Wording;
import org.pabean.tariff.RemedyRate;
import org.pabean.tariff.TradeRemedies;
import org.pabean.tariff.TradeRemedy;

/**
 * What the trade remedies of a day add to the treatment of goods (<i>bea masuk antidumping, tindakan pengamanan</i>). A
 * measure is charged where it covers the whole line, its days and its rate are known and no country is left out; every other
 * measure that may reach the goods becomes a warning. A duty that the item states settles the matter. Source: Customs Law
 * arts. 18-23C.
 */
final class RemedyTerms {

    private final TradeRemedies remedies;
    private final LocalDate day;

    RemedyTerms(TradeRemedies remedies, LocalDate day) {
        this.remedies = remedies;
        this.day = day;
    }

    TariffTreatment applyTo(TariffTreatment treatment, GoodsItem item) {
        Optional<HsCode> line = item.tariffLine();
        if (line.isEmpty()
                || item.origin().isEmpty()
                || !item.rates().additionalDuties().isEmpty()) {
            return treatment;
        }
        TariffTreatment result = treatment;
        for (TradeRemedy remedy : remedies.find(line.get(), item.origin().get(), day)) {
            result = isCertain(remedy) && remedy.rateFor(Optional.empty()) instanceof RemedyRate.Known known
                    ? result.with(result.terms().at(remedy.levy(), known.rate(), remedy.citation()))
                    : result.warning(doubt(remedy, item));
        }
        return result;
    }

    private static boolean isCertain(TradeRemedy remedy) {
        return remedy.extent() == TradeRemedy.Extent.WHOLE_LINE
                && remedy.days() == TradeRemedy.DayCertainty.STATED
                && remedy.exemptCountries().isEmpty();
    }

    private static Caveat doubt(TradeRemedy remedy, GoodsItem item) {
        Wording levy = remedy.levy().wording();
        return new Caveat(
                "ADDITIONAL_DUTY_IN_DOUBT",
                "item " + item.number(),
                new Wording(
                        levy.english() + " (" + remedy.measure()
                                + ") may be due and was not computed: its goods, exporter,"
                                + " country or days could not be told. State the duty with the item, at 0 if it is not due.",
                        levy.indonesian() + " (" + remedy.measure() + ") mungkin terutang dan belum dihitung. Nyatakan"
                                + " tarifnya, 0 bila tidak terutang."),
                remedy.citation());
    }
}
