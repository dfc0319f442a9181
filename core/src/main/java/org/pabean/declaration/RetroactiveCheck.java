package org.pabean.declaration;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * A question to the issuing side about a proof that is in doubt (<i>retroactive check</i>).
 *
 * @param asOf the day on which the state of the check is looked at
 * @param requestReceived the day on which the other side received the request
 * @param extended whether its time to reply was extended
 * @param additionalRequestReceived the day on which it received a request for more information
 * @param sufficientReply whether a reply came and was sufficient; empty while none came
 * @param doubt whether the proof is in doubt
 * @param barred whether the goods cannot be released meanwhile: fraud is suspected, or they are prohibited or restricted
 */
public record RetroactiveCheck(
        LocalDate asOf,
        Optional<LocalDate> requestReceived,
        boolean extended,
        Optional<LocalDate> additionalRequestReceived,
        Optional<Boolean> sufficientReply,
        boolean doubt,
        boolean barred) {

    /** Refuses null. */
    public RetroactiveCheck {
        Objects.requireNonNull(asOf, "asOf");
        Objects.requireNonNull(requestReceived, "requestReceived");
        Objects.requireNonNull(additionalRequestReceived, "additionalRequestReceived");
        Objects.requireNonNull(sufficientReply, "sufficientReply");
    }

    /** Whether an answer is still awaited, or a doubt not yet settled. */
    public boolean isOpen() {
        return sufficientReply.isEmpty() && (doubt || requestReceived.isPresent());
    }
}
