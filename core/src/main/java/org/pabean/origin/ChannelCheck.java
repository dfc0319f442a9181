package org.pabean.origin;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.pabean.declaration.EntryApproval;
import org.pabean.declaration.FreeZoneRequirement;
import org.pabean.declaration.ReleaseChannel;
import org.pabean.declaration.ZoneEntry;
import org.pabean.law.Citation;
import org.pabean.law.Instruments;
import org.pabean.law.Wording;
import org.pabean.tariff.RateCondition;

/**
 * Whether the way of release is open to the claim: the five channels with their conditions, and an agreement in force.
 * Source: PMK 122/PMK.04/2021 art. 2(1); Customs Law arts. 13(1), 30(2).
 */
final class ChannelCheck {

    private static final Map<FreeZoneRequirement, OriginReason> FREE_ZONE = freeZone();

    private ChannelCheck() {}

    static void check(ClaimCase claimCase, ClaimNotes notes) {
        ReleaseChannel channel = claimCase.claim().channel();
        notes.failUnless(channel.isOpenToPreference(), OriginReason.CHANNEL);
        if (channel.needsEntryApproval()) {
            notes.failUnless(isApproved(claimCase), OriginReason.CHANNEL_NO_ENTRY_APPROVAL);
        }
        if (channel == ReleaseChannel.FROM_FREE_ZONE) {
            FREE_ZONE.forEach((requirement, reason) -> notes.failUnless(isMet(requirement, claimCase), reason));
        }
        if (claimCase.agreement().parent().isPresent()) {
            notes.failUnless(
                    claimCase.claim().conditions().contains(RateCondition.REGISTERED_USER)
                            || claimCase.claim().conditions().contains(RateCondition.REGISTERED_USER_RESIDUE),
                    OriginReason.USER_NOT_REGISTERED);
        }
        force(claimCase, notes);
    }

    private static boolean isApproved(ClaimCase claimCase) {
        Optional<EntryApproval> approval = claimCase.claim().entry().flatMap(ZoneEntry::approval);
        return approval.filter(
                        given -> given.agreement().equals(claimCase.claim().agreement()))
                .filter(given -> given.proof().isEmpty()
                        || given.proof().equals(claimCase.claim().proof()))
                .isPresent();
    }

    private static boolean isMet(FreeZoneRequirement requirement, ClaimCase claimCase) {
        return claimCase
                .claim()
                .entry()
                .filter(entry -> entry.freeZone().contains(requirement))
                .isPresent();
    }

    private static void force(ClaimCase claimCase, ClaimNotes notes) {
        AgreementForce.Standing standing = claimCase.agreement().force().on(claimCase.day());
        notes.failUnless(standing != AgreementForce.Standing.NOT_IN_FORCE, OriginReason.NO_TARIFF_IN_FORCE);
        if (standing == AgreementForce.Standing.UNSURE) {
            notes.warn(
                    "AGREEMENT_START_NOT_EXACT",
                    new Wording(
                            "The first day of " + claimCase.agreement().code()
                                    + " for Indonesia is not known exactly, nor is its tariff regulation of this day.",
                            "Tanggal mulai berlaku " + claimCase.agreement().code()
                                    + " bagi Indonesia dan peraturan tarif pada hari ini tidak diketahui dengan pasti."),
                    Citation.unverified(Instruments.CUSTOMS_LAW, "13(2)"));
        }
    }

    private static Map<FreeZoneRequirement, OriginReason> freeZone() {
        Map<FreeZoneRequirement, OriginReason> reasons = new EnumMap<>(FreeZoneRequirement.class);
        reasons.put(FreeZoneRequirement.GOODS_MANUFACTURED, OriginReason.FTZ_NOT_MANUFACTURED);
        reasons.put(FreeZoneRequirement.MATERIALS_IMPORTED, OriginReason.FTZ_MATERIALS_NOT_IMPORTED);
        reasons.put(FreeZoneRequirement.BUSINESS_LICENCE, OriginReason.FTZ_BUSINESS_LICENCE);
        reasons.put(FreeZoneRequirement.SAME_PERSON, OriginReason.FTZ_SAME_PERSON);
        reasons.put(FreeZoneRequirement.INVENTORY_APPROVED, OriginReason.FTZ_IT_INVENTORY);
        reasons.put(FreeZoneRequirement.INVENTORY_ONLINE, OriginReason.FTZ_IT_INVENTORY);
        reasons.put(FreeZoneRequirement.CUSTOMS_ACCESS, OriginReason.FTZ_CUSTOMS_ACCESS);
        reasons.put(FreeZoneRequirement.CONVERSION_AND_BLUEPRINT, OriginReason.FTZ_CONVERSION_BLUEPRINT);
        return reasons;
    }
}
