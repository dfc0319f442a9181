package org.pabean.data;

import java.util.List;
import java.util.Objects;
import org.pabean.goods.Country;
import org.pabean.tariff.AgreementCode;

/**
 * A trade agreement of Indonesia, as far as it is known.
 *
 * @param agreement its short name, the key of its schedule in {@link org.pabean.tariff.PreferenceRates}
 * @param partners its partner states
 * @param proofOfOrigin the form that proves origin; empty if not known
 * @param instrument the regulation that sets its schedule; empty if not confirmed
 */
public record TradeAgreement(AgreementCode agreement, List<Country> partners, String proofOfOrigin, String instrument) {

    /** Copies the partners and refuses null. */
    public TradeAgreement {
        Objects.requireNonNull(agreement, "agreement");
        Objects.requireNonNull(proofOfOrigin, "proofOfOrigin");
        Objects.requireNonNull(instrument, "instrument");
        partners = List.copyOf(partners);
    }
}
