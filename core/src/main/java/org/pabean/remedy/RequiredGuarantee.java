package org.pabean.remedy;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.pabean.determination.Bill;
import org.pabean.determination.DeterminationDocument;
import org.pabean.determination.RemedyBasis;
import org.pabean.law.Citation;
import org.pabean.law.Instruments;
import org.pabean.law.Reading;
import org.pabean.law.Readings;
import org.pabean.money.Rupiah;

/**
 * The guarantee that an objection needs: the whole bill, or nothing for a reason.
 *
 * @param amount rupiah
 * @param exception why none is needed; empty if one is
 * @param citation the article
 * @param readings answers to open points of law that it depends on
 */
public record RequiredGuarantee(
        Rupiah amount, Optional<NoGuaranteeReason> exception, Citation citation, List<Reading> readings) {

    private static final Citation WHOLE_BILL =
            Citation.verified(Instruments.CUSTOMS_LAW, "93(1), 93A(2), 94(1) and elucidation");

    /** Copies the readings and refuses null. */
    public RequiredGuarantee {
        Objects.requireNonNull(amount, "amount");
        Objects.requireNonNull(exception, "exception");
        Objects.requireNonNull(citation, "citation");
        readings = List.copyOf(readings);
    }

    /**
     * The guarantee for an objection.
     *
     * @param document what is objected to
     * @param bill what it asks for
     * @param place where the goods are
     * @param paid what of the bill was paid, in rupiah
     * @param readings the answers to open points of law
     */
    public static RequiredGuarantee of(
            DeterminationDocument document, Bill bill, GoodsPlace place, Rupiah paid, Readings readings) {
        if (inDispute(document, bill).isZero()) {
            return none(NoGuaranteeReason.NO_SHORTFALL, List.of());
        }
        if (paid.compareTo(bill.total()) >= 0) {
            return none(NoGuaranteeReason.BILL_PAID, List.of());
        }
        List<Reading> used = place == GoodsPlace.IN_CUSTOMS_AREA_RELEASE_APPROVED
                ? List.of(readings.of(GoodsStillHeld.class))
                : List.of();
        boolean held = readings.of(GoodsStillHeld.class).frees(place);
        return held && knowsHeldGoods(document)
                ? none(NoGuaranteeReason.GOODS_IN_CUSTOMS_AREA, used)
                : new RequiredGuarantee(bill.total(), Optional.empty(), WHOLE_BILL, used);
    }

    private static RequiredGuarantee none(NoGuaranteeReason reason, List<Reading> used) {
        return new RequiredGuarantee(Rupiah.ZERO, Optional.of(reason), reason.citation(), used);
    }

    /** Under article 93A only a dispute about missing duty needs a guarantee. */
    private static Rupiah inDispute(DeterminationDocument document, Bill bill) {
        return document.basis() == RemedyBasis.ARTICLE_93A ? bill.shortfall() : bill.total();
    }

    /** Article 94, on fines that stand alone, has no exception for goods still held. */
    private static boolean knowsHeldGoods(DeterminationDocument document) {
        return document.basis() != RemedyBasis.ARTICLE_94;
    }
}
