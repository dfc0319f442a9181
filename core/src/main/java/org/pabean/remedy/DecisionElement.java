package org.pabean.remedy;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/** What the record of a reasoned decision on an objection holds. A gap does not make the decision void. */
public enum DecisionElement {
    /** The determination objected to. */
    DETERMINATION,
    /** The facts found. */
    FACTS,
    /** The list of evidence. */
    EVIDENCE,
    /** The legal basis. */
    LEGAL_BASIS,
    /** The reasons. */
    REASONS,
    /** The amounts before and after. */
    AMOUNTS,
    /** The officer who decided, and the date. */
    OFFICER_AND_DATE;

    /** What a record with these elements lacks. */
    public static List<DecisionElement> missingFrom(Collection<DecisionElement> present) {
        return Arrays.stream(values())
                .filter(element -> !present.contains(element))
                .toList();
    }
}
