package org.pabean.register;

import java.util.Arrays;
import java.util.List;
import org.pabean.money.Rupiah;
import org.pabean.tariff.Levy;

/**
 * What each declaration of a register owes, levy by levy, in whole rupiah, rounded as the law of the day orders. Room for many
 * declarations is made once and can be used for one register after the other.
 */
public final class RegisterTotals {

    /** The levies that a line and a value decide, in the order of computation. */
    public static final List<Levy> LEVIES = List.of(Levy.IMPORT_DUTY, Levy.VAT, Levy.LUXURY_TAX, Levy.INCOME_TAX);

    private final long[][] columns;
    private final int declarations;

    /** Room for so many declarations. */
    public RegisterTotals(int declarations) {
        this.declarations = declarations;
        this.columns = new long[LEVIES.size()][declarations];
    }

    private RegisterTotals(long[][] columns, int declarations) {
        this.columns = columns;
        this.declarations = declarations;
    }

    /**
     * The same room with a column of the caller's for a levy: what each declaration owes of it is written straight into that
     * column, so that nothing has to be copied out. The array is not copied.
     *
     * @throws IllegalArgumentException if a line and a value do not decide the levy, or the column is too short
     */
    public RegisterTotals into(Levy levy, long[] column) {
        int place = LEVIES.indexOf(levy);
        if (place < 0) {
            throw new IllegalArgumentException("a register has no column of " + levy + ", only of " + LEVIES);
        }
        if (column.length < declarations) {
            throw new IllegalArgumentException(
                    "a column of " + column.length + ", but there are " + declarations + " declarations");
        }
        long[][] changed = columns.clone();
        changed[place] = column;
        return new RegisterTotals(changed, declarations);
    }

    /** How many declarations there is room for. */
    public int declarations() {
        return declarations;
    }

    /**
     * What a declaration owes of a levy, in rupiah.
     *
     * @throws IndexOutOfBoundsException if there is no such declaration
     */
    public long of(Levy levy, int declaration) {
        int place = LEVIES.indexOf(levy);
        return place < 0 ? 0 : columns[place][declaration];
    }

    /** What a declaration owes of all levies, in rupiah. */
    public long of(int declaration) {
        long sum = 0;
        for (long[] column : columns) {
            sum += column[declaration];
        }
        return sum;
    }

    /** What all declarations owe of a levy. */
    public Rupiah sum(Levy levy) {
        Rupiah sum = Rupiah.ZERO;
        for (int i = 0; i < declarations; i++) {
            sum = sum.plus(Rupiah.of(of(levy, i)));
        }
        return sum;
    }

    /**
     * Writes what each declaration owes of a levy into a column, in rupiah.
     *
     * @throws IndexOutOfBoundsException if the column is too short
     */
    public void copy(Levy levy, long[] into) {
        int place = LEVIES.indexOf(levy);
        if (place < 0) {
            Arrays.fill(into, 0, declarations, 0);
        } else {
            System.arraycopy(columns[place], 0, into, 0, declarations);
        }
    }

    long[] column(int place) {
        return columns[place];
    }
}
