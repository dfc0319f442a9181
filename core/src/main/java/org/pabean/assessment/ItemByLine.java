package org.pabean.assessment;

import java.util.List;
import java.util.Objects;
import org.pabean.law.Caveat;
import org.pabean.law.Reading;
import org.pabean.levy.LeviedPortion;
import org.pabean.levy.LineAmounts;
import org.pabean.money.Rupiah;
import org.pabean.regime.DutiableItem;
import org.pabean.tariff.Levy;

/** An item of which nothing but line and value is stated, with the amounts that its line gives it. */
record ItemByLine(DutiableItem valued, LineAmounts amounts) implements AssessedItem {

    ItemByLine {
        Objects.requireNonNull(valued, "valued");
        Objects.requireNonNull(amounts, "amounts");
    }

    @Override
    public Rupiah customsValue() {
        return amounts.customsValue();
    }

    @Override
    public List<LeviedPortion> portions() {
        return List.of(amounts.portion(item().number()));
    }

    @Override
    public Rupiah importValue() {
        return amounts.importValue();
    }

    @Override
    public Rupiah amount(Levy levy) {
        return amounts.amount(levy);
    }

    @Override
    public List<Reading> readings() {
        return valued.readings().isEmpty() ? amounts.levies().readings() : AssessedItem.super.readings();
    }

    @Override
    public List<Caveat> caveats() {
        return valued.caveats().isEmpty() ? amounts.levies().caveats(item().number()) : AssessedItem.super.caveats();
    }
}
