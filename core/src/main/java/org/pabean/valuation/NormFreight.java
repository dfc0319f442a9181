package org.pabean.valuation;

import java.util.Map;
import java.util.Optional;
import org.pabean.declaration.Journey;
import org.pabean.explanation.Figure;
import org.pabean.explanation.Step;
import org.pabean.goods.Country;
import org.pabean.goods.FreightRegion;
import org.pabean.law.Citation;
import org.pabean.law.Confidence;
import org.pabean.law.Timeline;
import org.pabean.law.Wording;
import org.pabean.money.Money;
import org.pabean.money.Percent;

/** Freight by norm, where no real evidence tells it. */
final class NormFreight {

    private static final Wording RULE = new Wording("plus freight by norm", "ditambah norma biaya pengangkutan");
    private static final Wording RATE = new Wording("norm", "norma");
    private static final Wording REGION = new Wording("region", "wilayah");
    private static final Wording BASE = new Wording("FOB value", "nilai FOB");

    private final Carriage carriage;
    private final ValuationContext context;
    private final Findings findings;

    NormFreight(Carriage carriage, ValuationContext context, Findings findings) {
        this.carriage = carriage;
        this.context = context;
        this.findings = findings;
    }

    /** The norm of a FOB value; empty, with an obstacle noted, where no norm can be taken. */
    Optional<Money> of(Money fob) {
        Optional<Journey> journey = carriage.journey();
        if (journey.isEmpty()) {
            return unknown(new Wording(
                    "freight is not proven and the way of the goods, which decides its norm, is not stated",
                    "biaya pengangkutan tidak terbukti dan rute barang yang menentukan norma tidak disebutkan"));
        }
        return switch (journey.get().mode()) {
            case SEA -> bySea(fob, journey.get());
            case AIR -> byAir(journey.get());
            case LAND ->
                unknown(new Wording(
                        "freight is not proven and no norm is known for carriage over land",
                        "biaya pengangkutan tidak terbukti dan tidak ada norma untuk pengangkutan darat"));
        };
    }

    private Optional<Money> bySea(Money fob, Journey journey) {
        Optional<Country> place = place(journey);
        if (place.isEmpty()) {
            return unknown(new Wording(
                    "freight is not proven and the country that decides its norm is not stated",
                    "biaya pengangkutan tidak terbukti dan negara yang menentukan norma tidak disebutkan"));
        }
        FreightRegion region = regionOf(place.get());
        if (region == FreightRegion.DOMESTIC) {
            return unknown(new Wording(
                    "freight is not proven and no norm is known for goods from Indonesia itself",
                    "biaya pengangkutan tidak terbukti dan tidak ada norma untuk barang dari Indonesia sendiri"));
        }
        warnIfOriginDiffers(journey);
        return Optional.of(bySea(fob, region, context.countries().freightRegionCitation(place.get())));
    }

    private Money bySea(Money fob, FreightRegion region, Citation ofRegion) {
        Timeline.Period<Map<FreightRegion, Percent>> norms = TransportNorms.FREIGHT_BY_SEA.on(context.day());
        Percent rate = rate(norms, region);
        Money freight = Norms.rounded(fob.times(rate), context);
        findings.step(Step.of(RULE, Figure.of(freight))
                .with(RATE, Figure.of(rate))
                .with(BASE, Figure.of(fob))
                .with(REGION, Figure.of(region.wording()))
                .under(norms.citation())
                .under(ofRegion));
        return freight;
    }

    private Percent rate(Timeline.Period<Map<FreightRegion, Percent>> norms, FreightRegion region) {
        boolean textRead = norms.citation().confidence() == Confidence.VERIFIED;
        if (region == FreightRegion.OTHER
                && !textRead
                && findings.reading(OtherRegionsFreight.class) == OtherRegionsFreight.FIVE_PERCENT) {
            return Percent.of(5);
        }
        return norms.value().getOrDefault(region, Percent.ZERO);
    }

    private Optional<Money> byAir(Journey journey) {
        if (journey.airTariff().isEmpty()) {
            return unknown(new Wording(
                    "freight by air is not proven; its norm is the tariff of IATA for this carriage, to be supplied",
                    "biaya pengangkutan udara tidak terbukti; normanya adalah tarif IATA yang harus disampaikan"));
        }
        Citation citation = TransportNorms.FREIGHT_BY_AIR;
        if (TransportNorms.AIR_NORM_READ.valueOn(context.day())) {
            return Optional.of(byTariff(journey.airTariff().get(), citation));
        }
        return findings.reading(AirFreightNorm.class) == AirFreightNorm.IATA_TARIFF
                ? Optional.of(byTariff(journey.airTariff().get(), citation))
                : unknown(new Wording(
                        "freight by air is not proven and the norm of the day was not read",
                        "biaya pengangkutan udara tidak terbukti dan norma yang berlaku belum dibaca"));
    }

    private Money byTariff(Money tariff, Citation citation) {
        Money freight = Norms.rounded(tariff, context);
        findings.step(
                new Wording("plus freight by the tariff of IATA", "ditambah biaya pengangkutan menurut tarif IATA"),
                Figure.of(freight),
                citation);
        return freight;
    }

    private Optional<Country> place(Journey journey) {
        return findings.reading(FreightRegionBasis.class) == FreightRegionBasis.LOADING_COUNTRY
                ? journey.loadingCountry()
                : carriage.origin();
    }

    private void warnIfOriginDiffers(Journey journey) {
        boolean known =
                journey.loadingCountry().isPresent() && carriage.origin().isPresent();
        if (known
                && regionOf(journey.loadingCountry().get())
                        != regionOf(carriage.origin().get())) {
            findings.caveat(
                    "FREIGHT_REGION_DIFFERS",
                    new Wording(
                            "origin and place of loading lie in different regions of the freight norm",
                            "negara asal dan tempat muat berada di wilayah norma yang berbeda"),
                    Citation.secondary(ValuationCitations.PMK_144, "8"));
        }
    }

    private FreightRegion regionOf(Country country) {
        return context.countries().freightRegion(country, context.day());
    }

    private Optional<Money> unknown(Wording words) {
        findings.obstacle(Obstacle.Reason.COST_UNKNOWN, words, Citation.secondary(ValuationCitations.PMK_144, "8"));
        return Optional.empty();
    }
}
