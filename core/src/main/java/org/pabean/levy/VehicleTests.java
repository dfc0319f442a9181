package org.pabean.levy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.pabean.law.Citation;
import org.pabean.law.Reading;
import org.pabean.law.Wording;

/**
 * Which rate a vehicle bears that meets two classes: the tests for consumption and for CO2 are joined by "or", and the
 * text does not say which class prevails.
 */
public enum VehicleTests implements Reading {
    /** Meeting the better class by either test is enough. */
    LOWER_RATE(new Wording("The class with the lower rate.", "Golongan dengan tarif lebih rendah.")),
    /** The worse class prevails. */
    HIGHER_RATE(new Wording("The class with the higher rate.", "Golongan dengan tarif lebih tinggi."));

    private final Wording answer;

    VehicleTests(Wording answer) {
        this.answer = answer;
    }

    /** The rate of the class that prevails; the list is not empty. */
    TaxRate choose(List<TaxRate> met) {
        List<TaxRate> sorted = new ArrayList<>(met);
        sorted.sort(Comparator.comparing(TaxRate::percent));
        return this == LOWER_RATE ? sorted.get(0) : sorted.get(sorted.size() - 1);
    }

    @Override
    public Wording question() {
        return new Wording(
                "Which luxury-tax class has a vehicle whose consumption and CO2 point to different ones?",
                "Golongan PPnBM mana yang berlaku bila konsumsi dan CO2 kendaraan menunjuk golongan berbeda?");
    }

    @Override
    public Wording answer() {
        return answer;
    }

    @Override
    public Citation citation() {
        return Citation.unverified("PP 73/2019", "4-23");
    }
}
