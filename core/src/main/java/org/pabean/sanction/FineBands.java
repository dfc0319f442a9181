package org.pabean.sanction;

import org.pabean.law.Citation;
import org.pabean.law.Timeline;

/** The dated tables of bands. */
public final class FineBands {

    /**
     * Fine in percent of the unpaid duty, by the ratio of unpaid to paid duty. The day is the registration date of the
     * declaration; the day of the determination does not count (PP 39/2019 art. II).
     */
    public static final Timeline<BandTable> UNPAID_DUTY = Timeline.<BandTable>of("fine bands on unpaid duty")
            .from(
                    "2008-04-11",
                    new BandTable.Builder(FineRegulation.PP_28_2008, "6(1)")
                            .upTo(25, 100, true)
                            .upTo(50, 200, true)
                            .upTo(75, 400, true)
                            .upTo(100, 700, true)
                            .above(1000, true),
                    Citation.verified("PP 28/2008", "6(1)"))
            .from(
                    "2019-07-15",
                    new BandTable.Builder(FineRegulation.PP_39_2019, "6(1)")
                            .upTo(50, 100, true)
                            .upTo(100, 125, true)
                            .upTo(150, 150, true)
                            .upTo(200, 175, true)
                            .upTo(250, 200, false)
                            .upTo(300, 225, false)
                            .upTo(350, 250, false)
                            .upTo(400, 300, false)
                            .upTo(450, 600, false)
                            .above(1000, false),
                    Citation.verified("PP 39/2019", "I, II"))
            .build();

    /**
     * Fine in percent of the relief on misused goods, by the share of that relief in the relief on all goods. The top
     * row ends at 100 %, which no share exceeds.
     */
    public static final Timeline<BandTable> RELIEF_MISUSE = Timeline.<BandTable>of("fine bands on misused relief")
            .from(
                    "2008-04-11",
                    new BandTable.Builder(FineRegulation.PP_28_2008, "7(1)")
                            .upTo(20, 100, true)
                            .upTo(40, 200, true)
                            .upTo(60, 300, true)
                            .upTo(80, 400, true)
                            .above(500, true),
                    Citation.verified("PP 28/2008", "7(1)"))
            .build();

    private FineBands() {}
}
