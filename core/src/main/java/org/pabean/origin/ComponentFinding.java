package org.pabean.origin;

import java.util.Objects;
import org.pabean.declaration.OriginComponent;
import org.pabean.law.Citation;
import org.pabean.law.Wording;

/**
 * What was found about one of the seven components.
 *
 * @param component the component
 * @param finding what was found
 * @param citation the regulation
 */
public record ComponentFinding(OriginComponent component, Finding finding, Citation citation) {

    /** Refuses null. */
    public ComponentFinding {
        Objects.requireNonNull(component, "component");
        Objects.requireNonNull(finding, "finding");
        Objects.requireNonNull(citation, "citation");
    }

    /** What can be found. */
    public enum Finding {
        /** It holds. */
        MET(new Wording("met", "terpenuhi")),
        /** It does not hold, at least not for all of the goods. */
        NOT_MET(new Wording("not met", "tidak terpenuhi")),
        /** It is in doubt. */
        IN_DOUBT(new Wording("in doubt", "diragukan")),
        /** It was not looked at. */
        NOT_LOOKED_AT(new Wording("not looked at", "tidak diteliti"));

        private final Wording wording;

        Finding(Wording wording) {
            this.wording = wording;
        }

        /** The finding in words. */
        public Wording wording() {
            return wording;
        }
    }
}
