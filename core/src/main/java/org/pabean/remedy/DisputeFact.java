package org.pabean.remedy;

import java.time.LocalDate;
import org.pabean.law.Wording;

/**
 * Something that happened on a day after the determination. A fact says nothing about its effect: an objection that comes
 * too late is a fact as well.
 */
public sealed interface DisputeFact permits SettlementFact, ObjectionFact, CourtFact {

    /** The day it happened. */
    LocalDate day();

    /** The fact in words. */
    Wording wording();
}
