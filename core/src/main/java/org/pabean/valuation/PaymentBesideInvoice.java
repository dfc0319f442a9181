package org.pabean.valuation;

import java.util.Optional;
import org.pabean.declaration.Payment;
import org.pabean.explanation.Figure;
import org.pabean.law.Citation;
import org.pabean.law.Wording;
import org.pabean.money.Money;

/** Whether a payment beside the invoice belongs to the price: money to the seller's benefit does, the buyer's own does not. */
final class PaymentBesideInvoice {

    private static final Citation INDIRECT =
            Citation.verified(ValuationCitations.CVA, "Note to article 1, price, paragraph 1");
    private static final Citation OWN_ACCOUNT =
            Citation.verified(ValuationCitations.CVA, "Note to article 1, price, paragraph 2");
    private static final Citation UNRELATED_FLOW =
            Citation.verified(ValuationCitations.CVA, "Note to article 1, price, paragraph 4");

    private PaymentBesideInvoice() {}

    /** What a payment adds to the price, noted as a step. */
    static Money counted(Payment payment, Findings findings) {
        Optional<Citation> exempt = exempt(payment.kind());
        Money counted = exempt.isPresent() ? Money.zero(payment.amount().currency()) : payment.amount();
        findings.step(words(payment.kind()), Figure.of(counted), exempt.orElse(INDIRECT));
        return counted;
    }

    /** The rule that keeps a payment out of the price; empty if it belongs to it. */
    private static Optional<Citation> exempt(Payment.Kind kind) {
        return switch (kind) {
            case SELLER_DEBT_SETTLED, THIRD_PARTY_FOR_SELLER, SET_OFF -> Optional.empty();
            case BUYER_OWN_ACTIVITY -> Optional.of(OWN_ACCOUNT);
            case DIVIDEND -> Optional.of(UNRELATED_FLOW);
        };
    }

    private static Wording words(Payment.Kind kind) {
        return switch (kind) {
            case SELLER_DEBT_SETTLED ->
                new Wording(
                        "plus debt of the seller settled by the buyer", "ditambah utang penjual yang dilunasi pembeli");
            case THIRD_PARTY_FOR_SELLER ->
                new Wording(
                        "plus payment to a third person for the seller",
                        "ditambah pembayaran kepada pihak ketiga untuk penjual");
            case SET_OFF -> new Wording("plus claim set off", "ditambah piutang yang diperhitungkan");
            case BUYER_OWN_ACTIVITY ->
                new Wording(
                        "the buyer's own activity is no part of the price",
                        "kegiatan pembeli untuk kepentingan sendiri bukan bagian harga");
            case DIVIDEND ->
                new Wording(
                        "a dividend has nothing to do with the goods and is no part of the price",
                        "dividen tidak terkait dengan barang dan bukan bagian harga");
        };
    }
}
