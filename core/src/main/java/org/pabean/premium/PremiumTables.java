package org.pabean.premium;

import java.util.EnumSet;
import java.util.Set;
import org.pabean.law.Timeline;
import org.pabean.money.Percent;
import org.pabean.money.Rupiah;

/** The dated numbers of the premium. */
final class PremiumTables {

    private static final Set<BaseKind> LETTERS_A_TO_D = Set.copyOf(EnumSet.of(
            BaseKind.ADMINISTRATIVE_FINE,
            BaseKind.CRIMINAL_FINE,
            BaseKind.AUCTION_PROCEEDS,
            BaseKind.NON_AUCTIONABLE_VALUE));

    private static final Set<BaseKind> LETTERS_A_TO_F = Set.copyOf(EnumSet.of(
            BaseKind.ADMINISTRATIVE_FINE,
            BaseKind.CRIMINAL_FINE,
            BaseKind.AUCTION_PROCEEDS,
            BaseKind.NON_AUCTIONABLE_VALUE,
            BaseKind.CASH_CARRYING_FINE,
            BaseKind.EXCISE_FINE_NOT_INVESTIGATED));

    /** Half of the base; the law's ceiling since it knows a premium, fixed by the regulation. No end is planned. */
    static final Timeline<Percent> RATE = Timeline.<Percent>of("the rate of the premium")
            .from("2006-11-15", Percent.of(50), PremiumSources.LAW)
            .from("2024-05-13", Percent.of(50), PremiumSources.BASE)
            .build();

    /** The closed list of what belongs to the base. */
    static final Timeline<Set<BaseKind>> BASE = Timeline.<Set<BaseKind>>of("the base of the premium")
            .from("2006-11-15", LETTERS_A_TO_D, PremiumSources.EARLIER_BASE)
            .from("2024-05-13", LETTERS_A_TO_F, PremiumSources.BASE)
            .build();

    /** The list as read by those who hold that the newer letters belonged to it before. */
    static final Timeline<Set<BaseKind>> BASE_ALWAYS_LONG = Timeline.<Set<BaseKind>>of("the base of the premium")
            .from("2006-11-15", LETTERS_A_TO_F, PremiumSources.EARLIER_BASE_OPEN)
            .from("2024-05-13", LETTERS_A_TO_F, PremiumSources.BASE)
            .build();

    /** The most that a premium can be; its first day is not known. */
    static final Timeline<Rupiah> CEILING = Timeline.<Rupiah>of("the ceiling of the premium")
            .always(Rupiah.of(1_000_000_000), PremiumSources.SUMMARY)
            .build();

    /** The most that informers receive inside a premium; its first day is not known. */
    static final Timeline<Rupiah> INFORMER_CEILING = Timeline.<Rupiah>of("the informer's share of the premium")
            .always(Rupiah.of(50_000_000), PremiumSources.SUMMARY)
            .build();

    private PremiumTables() {}
}
