package org.pabean.origin;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pabean.goods.Country;
import org.pabean.tariff.AgreementCode;

/** The trade agreements of Indonesia (Customs Law art. 13(1)a), each a row of data. Immutable. */
public final class Agreements {

    private static final Agreements STANDARD = new Agreements(Optional.empty());

    /** Empty for the bundled rows. */
    private final Optional<List<Agreement>> own;

    private Agreements(Optional<List<Agreement>> own) {
        this.own = own;
    }

    /** The bundled rows: those in force, and those signed or concluded that are not. They are read when one is asked for. */
    public static Agreements standard() {
        return STANDARD;
    }

    /** Rows of one's own. */
    public static Agreements of(List<Agreement> rows) {
        return new Agreements(Optional.of(List.copyOf(rows)));
    }

    /** These agreements, with one row added or put in the place of the row of the same code. */
    public Agreements with(Agreement agreement) {
        List<Agreement> changed = new ArrayList<>(all());
        changed.removeIf(row -> row.code().equals(agreement.code()));
        changed.add(agreement);
        return of(changed);
    }

    /** All rows. */
    public List<Agreement> all() {
        return own.isPresent() ? own.get() : Bundled.ROWS;
    }

    /** The row of a code, if there is one. */
    public Optional<Agreement> find(AgreementCode code) {
        return all().stream().filter(row -> row.code().equals(code)).findFirst();
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
        return all().stream()
                .filter(row -> row.members().isPartner(origin))
                .filter(row -> row.parent().isEmpty())
                .filter(row -> row.force().on(day) != AgreementForce.Standing.NOT_IN_FORCE)
                .toList();
    }

    private static final class Bundled {
        static final List<Agreement> ROWS = List.copyOf(AgreementTable.bundled());
    }
}
