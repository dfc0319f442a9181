package org.pabean.declaration;

/**
 * What a declarant asks for an item instead of the general rate. A preference is claimed, never inferred: without a claim
 * the general rate applies (Customs Law art. 13(1)a).
 */
public sealed interface PreferenceClaim permits AgreementClaim, LocalContentClaim {}
