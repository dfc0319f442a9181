package org.pabean.testkit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.pabean.goods.HsCode;
import org.pabean.law.Confidence;
import org.pabean.law.Coverage;
import org.pabean.tariff.CommodityGroup;
import org.pabean.tariff.CommodityGroups;

/** A list on which no goods stand: every parcel is charged at the flat rate. */
public final class NoCommodityGroups implements CommodityGroups {

    /** The empty list. */
    public NoCommodityGroups() {}

    @Override
    public Optional<CommodityGroup> find(HsCode code, LocalDate day) {
        return Optional.empty();
    }

    @Override
    public Coverage coverage() {
        return new Coverage(
                "no commodity groups",
                "test",
                LocalDate.MIN,
                LocalDate.MAX,
                0,
                "a test",
                Confidence.VERIFIED,
                List.of());
    }
}
