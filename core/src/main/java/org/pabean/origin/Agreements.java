package org.pabean.origin;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pabean.goods.Country;
import org.pabean.tariff.AgreementCode;

/** The trade agreements of Indonesia (Customs Law art. 13(1)a), each a row of data. Immutable. */
public final class Agreements {

    private final List<Agreement> rows;

    private Agreements(List<Agreement> rows) {
        this.rows = List.copyOf(rows);
    }

    /** The bundled rows: those in force, and those signed or concluded that are not. */
    public static Agreements standard() {
        return new Agreements(AgreementTable.bundled());
    }

    /** Rows of one's own. */
    public static Agreements of(List<Agreement> rows) {
        return new Agreements(rows);
    }

    /** These agreements, with one row added or put in the place of the row of the same code. */
    public Agreements with(Agreement agreement) {
        List<Agreement> changed = new ArrayList<>(rows);
        changed.removeIf(row -> row.code().equals(agreement.code()));
        changed.add(agreement);
        return new Agreements(changed);
    }

    /** All rows. */
    public List<Agreement> all() {
        return rows;
    }

    /** The row of a code, if there is one. */
    public Optional<Agreement> find(AgreementCode code) {
        return rows.stream().filter(row -> row.code().equals(code)).findFirst();
    }

    /**
     * The row of a code.
     *
     * @throws UnknownAgreementException if there is none
     */
    public Agreement get(AgreementCode code) {
        return find(code).orElseThrow(() -> new UnknownAgreementException(code));
    }

    /** The agreements under which goods of a country could claim a preference on a day, schemes for registered users left out. */
    public List<Agreement> openTo(Country origin, LocalDate day) {
        return rows.stream()
                .filter(row -> row.members().isPartner(origin))
                .filter(row -> row.parent().isEmpty())
                .filter(row -> row.force().on(day) != AgreementForce.Standing.NOT_IN_FORCE)
                .toList();
    }
}
