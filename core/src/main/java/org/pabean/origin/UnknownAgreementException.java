package org.pabean.origin;

import org.pabean.tariff.AgreementCode;

/** An agreement that no row describes. */
public final class UnknownAgreementException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String agreement;

    /** Names the agreement. */
    public UnknownAgreementException(AgreementCode agreement) {
        super("no agreement is known as " + agreement + "; use a code of Agreements.all(), or add a row of your own");
        this.agreement = agreement.value();
    }

    /** The agreement that was asked for. */
    public AgreementCode agreement() {
        return AgreementCode.of(agreement);
    }
}
