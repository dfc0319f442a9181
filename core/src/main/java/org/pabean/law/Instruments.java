package org.pabean.law;

/** Short names of the acts that many rules cite, written once. */
public final class Instruments {

    /** Customs Law 10/1995 as amended by Law 17/2006 (<i>Undang-Undang Kepabeanan</i>). */
    public static final String CUSTOMS_LAW = "UU 10/1995 jo. UU 17/2006";

    /** Excise Law 11/1995 as amended by Law 39/2007 (<i>Undang-Undang Cukai</i>). */
    public static final String EXCISE_LAW = "UU 11/1995 jo. UU 39/2007";

    /** VAT Law 8/1983 as amended by Laws 42/2009 and 7/2021 (<i>Undang-Undang PPN</i>). */
    public static final String VAT_LAW = "UU 8/1983 jo. UU 42/2009, UU 7/2021";

    /** Income Tax Law 7/1983 as amended by Law 36/2008 (<i>Undang-Undang PPh</i>). */
    public static final String INCOME_TAX_LAW = "UU 7/1983 jo. UU 36/2008";

    /** Tax Court Law 14/2002 (<i>Undang-Undang Pengadilan Pajak</i>). */
    public static final String TAX_COURT_LAW = "UU 14/2002";

    private Instruments() {}
}
