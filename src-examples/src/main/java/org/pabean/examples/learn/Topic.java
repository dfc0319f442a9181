package org.pabean.examples.learn;

/** The subjects of the training centre. */
public enum Topic {
    /** Customs value. */
    VALUATION,
    /** Rules of origin. */
    ORIGIN,
    /** Tariff classification. */
    CLASSIFICATION,
    /** Intellectual property at the border. */
    INTELLECTUAL_PROPERTY,
    /** Risk management. */
    RISK,
    /** Security of the supply chain. */
    SUPPLY_CHAIN_SECURITY
}
