package org.pabean.declaration;

/** The delivery terms of Incoterms 2020: up to where the price carries the costs of the way. */
public enum Incoterm {
    /** Ex works. */
    EXW,
    /** Free carrier. */
    FCA,
    /** Free alongside ship. */
    FAS,
    /** Free on board. */
    FOB,
    /** Cost and freight. */
    CFR,
    /** Cost, insurance and freight. */
    CIF,
    /** Carriage paid to. */
    CPT,
    /** Carriage and insurance paid to. */
    CIP,
    /** Delivered at place. */
    DAP,
    /** Delivered at place unloaded. */
    DPU,
    /** Delivered duty paid. */
    DDP
}
