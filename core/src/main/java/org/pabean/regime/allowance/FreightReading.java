package org.pabean.regime.allowance;

import org.pabean.law.Reading;

/** An open point on freight and insurance beside an allowance that is told in FOB value. */
public interface FreightReading extends Reading {

    /** What this answer does with them. */
    FreightShare share();
}
