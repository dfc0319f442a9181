package org.pabean.tariff;

import java.time.LocalDate;
import java.util.Optional;
import org.pabean.goods.HsCode;
import org.pabean.law.Coverage;
import org.pabean.law.DateOutsideDataException;

/**
 * Which goods a consignment note does not charge at its flat rate. Implement it to use an application's own list. Safe
 * for many threads.
 */
public interface CommodityGroups {

    /**
     * The group of goods on the day on which the consignment note is registered; empty for goods at the flat rate.
     *
     * @param code a tariff code, long enough to decide: eight digits always are
     * @throws DateOutsideDataException if the list of that day is not known
     * @throws IllegalArgumentException if some goods of a shorter code belong to a group and others do not
     */
    Optional<CommodityGroup> find(HsCode code, LocalDate day);

    /** Which days are known, and where the list comes from. */
    Coverage coverage();
}
