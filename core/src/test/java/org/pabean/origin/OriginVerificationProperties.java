package org.pabean.origin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.pabean.declaration.AgreementClaim;
import org.pabean.declaration.FreeZoneRequirement;
import org.pabean.declaration.OriginComponent;
import org.pabean.declaration.OriginFindings;
import org.pabean.declaration.ReleaseChannel;
import org.pabean.declaration.Transit;
import org.pabean.declaration.ZoneEntry;
import org.pabean.money.Fraction;
import org.pabean.tariff.DutyRate;

final class OriginVerificationProperties {

    /** Pieces of evidence that a claim can lose. */
    private enum Evidence {
        PROOF {
            @Override
            ClaimCase removedFrom(ClaimCase whole) {
                return new ClaimCase(
                        whole.agreement(),
                        whole.claim(),
                        whole.day(),
                        Optional.empty(),
                        whole.origin(),
                        whole.quantity(),
                        whole.journey());
            }
        },
        STATED_PARTICULARS {
            @Override
            ClaimCase removedFrom(ClaimCase whole) {
                return whole.with(copy(whole.claim())
                        .submission(whole.claim().submission())
                        .entry(whole.claim().entry())
                        .build());
            }
        },
        SUBMISSION {
            @Override
            ClaimCase removedFrom(ClaimCase whole) {
                return whole.with(copy(whole.claim())
                        .stated(whole.claim().stated())
                        .entry(whole.claim().entry())
                        .build());
            }
        },
        ENTRY_APPROVAL {
            @Override
            ClaimCase removedFrom(ClaimCase whole) {
                Set<FreeZoneRequirement> met =
                        whole.claim().entry().map(ZoneEntry::freeZone).orElse(Set.of());
                return whole.with(entering(whole, new ZoneEntry(Optional.empty(), met)));
            }
        },
        ONE_FREE_ZONE_REQUIREMENT {
            @Override
            ClaimCase removedFrom(ClaimCase whole) {
                Set<FreeZoneRequirement> met = new HashSet<>(EnumSet.allOf(FreeZoneRequirement.class));
                met.remove(FreeZoneRequirement.INVENTORY_ONLINE);
                return whole.with(
                        entering(whole, new ZoneEntry(whole.claim().entry().flatMap(ZoneEntry::approval), met)));
            }
        },
        JOURNEY {
            @Override
            ClaimCase removedFrom(ClaimCase whole) {
                return new ClaimCase(
                        whole.agreement(),
                        whole.claim(),
                        whole.day(),
                        whole.proof(),
                        whole.origin(),
                        whole.quantity(),
                        Optional.empty());
            }
        },
        TRANSIT_EVIDENCE {
            @Override
            ClaimCase removedFrom(ClaimCase whole) {
                return Claims.by(Claims.through(Claims.SG, Transit.UNPROVEN), whole);
            }
        },
        COUNTRY_OF_ORIGIN {
            @Override
            ClaimCase removedFrom(ClaimCase whole) {
                return new ClaimCase(
                        whole.agreement(),
                        whole.claim(),
                        whole.day(),
                        whole.proof(),
                        Optional.empty(),
                        whole.quantity(),
                        whole.journey());
            }
        };

        abstract ClaimCase removedFrom(ClaimCase whole);

        private static AgreementClaim entering(ClaimCase whole, ZoneEntry entry) {
            return copy(whole.claim())
                    .stated(whole.claim().stated())
                    .submission(whole.claim().submission())
                    .entry(entry)
                    .build();
        }

        private static org.pabean.declaration.AgreementClaimBuilderStages.BuildFinal copy(AgreementClaim claim) {
            return AgreementClaim.builder()
                    .agreement(claim.agreement())
                    .channel(claim.channel())
                    .proof(claim.proof())
                    .findings(claim.findings());
        }
    }

    @Provide
    Arbitrary<ClaimCase> claims() {
        Arbitrary<ReleaseChannel> channels = Arbitraries.of(ReleaseChannel.class);
        Arbitrary<Long> pieces = Arbitraries.longs().between(1, 200).edgeCases(edges -> edges.add(99L, 100L, 101L));
        Arbitrary<Set<OriginComponent>> notMet =
                Arbitraries.of(OriginComponent.class).set().ofMaxSize(2);
        return Combinators.combine(channels, pieces, notMet).as((channel, number, components) -> {
            ClaimCase plain = Claims.declaring(number, Claims.inOrder("IE-CEPA", channel));
            ClaimCase shipped = Claims.by(Claims.through(Claims.SG, Transit.underThroughBill()), plain);
            OriginFindings findings = Claims.failing(components.toArray(OriginComponent[]::new));
            return shipped.with(shipped.claim().with(findings));
        });
    }

    private static Fraction preferred(ClaimCase claimCase) {
        return Claims.decide(claimCase).portions().stream()
                .filter(OriginPortion::preferential)
                .map(OriginPortion::share)
                .reduce(Fraction.ZERO, Fraction::plus);
    }

    @Property
    void losingEvidenceNeverImprovesTheOutcome(@ForAll("claims") ClaimCase whole, @ForAll Evidence lost) {
        assertTrue(preferred(lost.removedFrom(whole)).compareTo(preferred(whole)) <= 0);
    }

    @Property
    void losingTwoPiecesIsNoBetterThanLosingOne(
            @ForAll("claims") ClaimCase whole, @ForAll Evidence first, @ForAll Evidence second) {
        ClaimCase one = first.removedFrom(whole);
        assertTrue(preferred(second.removedFrom(one)).compareTo(preferred(one)) <= 0);
    }

    @Property
    void theSplitPartsAddUpToTheItem(@ForAll("claims") ClaimCase whole) {
        OriginDecision decision = Claims.decide(whole);
        Fraction shares = decision.portions().stream().map(OriginPortion::share).reduce(Fraction.ZERO, Fraction::plus);
        assertEquals(Fraction.ONE, shares);
        assertEquals(
                whole.quantity().orElseThrow().amount(),
                decision.preferentialQuantity()
                        .orElseThrow()
                        .amount()
                        .plus(decision.generalQuantity().orElseThrow().amount()));
    }

    @Property
    void noMoreIsGrantedThanTheProofCovers(@ForAll @LongRange(min = 1, max = 1_000_000) long declared) {
        OriginDecision decision = Claims.decide(Claims.declaring(declared, Claims.inOrder()));
        assertEquals(
                Claims.pieces(Math.min(declared, 100)),
                decision.preferentialQuantity().orElseThrow());
        assertTrue(decision.remaining().orElseThrow().amount().signum() >= 0);
    }

    @Property
    void thePreferenceNeverCostsMoreThanTheGeneralRate(
            @ForAll @IntRange(max = 60) int general, @ForAll @IntRange(max = 60) int preferential) {
        DutyRate ofBook = DutyRate.percent(Integer.toString(general));
        DutyRate ofAgreement = DutyRate.percent(Integer.toString(preferential));
        for (Agreement agreement : Claims.AGREEMENTS.all()) {
            OriginDecision decision = Claims.VERIFICATION.decide(
                    Claims.inOrder(agreement.code().value(), ReleaseChannel.IMPORT_DECLARATION),
                    Claims.rates(ofBook, ofAgreement));
            DutyRate applied = decision.appliedRate().orElseThrow();
            assertTrue(RateChoice.isAtLeast(ofBook, applied), agreement.code().value());
        }
    }

    @Property
    void aMissingFreeZoneRequirementClosesTheChannelWithItsOwnReason(@ForAll FreeZoneRequirement missing) {
        ClaimCase plain = Claims.inOrder("IE-CEPA", ReleaseChannel.FROM_FREE_ZONE);
        Set<FreeZoneRequirement> met = new HashSet<>(EnumSet.allOf(FreeZoneRequirement.class));
        met.remove(missing);
        OriginDecision decision = Claims.decide(plain.with(
                Evidence.entering(plain, new ZoneEntry(plain.claim().entry().flatMap(ZoneEntry::approval), met))));
        assertEquals(1, decision.reasons().size());
        assertEquals(ProofStatus.NOT_USED, decision.proofStatus());
        assertEquals(List.of(), Claims.decide(plain).reasons());
    }
}
