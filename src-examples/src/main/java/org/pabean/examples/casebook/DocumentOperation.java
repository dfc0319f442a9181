package org.pabean.examples.casebook;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pabean.declaration.Circumstances.Scheme;
import org.pabean.ecommerce.DeemedImporter;
import org.pabean.ecommerce.EcommerceOperator;
import org.pabean.ecommerce.EcommerceOperator.Kind;
import org.pabean.ecommerce.EcommerceOperator.Location;
import org.pabean.ecommerce.Partnership;
import org.pabean.ecommerce.PartnershipFile;
import org.pabean.examples.json.Facts;
import org.pabean.law.Readings;
import org.pabean.money.CurrencyCode;
import org.pabean.money.DayRates;
import org.pabean.money.ExchangeRates;
import org.pabean.money.Fraction;
import org.pabean.money.Money;
import org.pabean.regime.parcel.AssessmentSystem;
import org.pabean.regime.parcel.DeclarationForm;
import org.pabean.regime.parcel.DocumentRouting;
import org.pabean.regime.parcel.ParcelClaim;
import org.pabean.regime.parcel.ParcelExport;
import org.pabean.regime.parcel.ParcelImport;
import org.pabean.regime.parcel.Party;
import org.pabean.regime.parcel.RuleVersion;

/** Tells which declaration a shipment needs, how it is assessed, who imports it and whether its operator is served. */
final class DocumentOperation implements CaseOperation {

    private static final Readings READINGS = Readings.defaults();

    private enum Direction {
        IMPORT,
        EXPORT
    }

    private enum AskedForm {
        CN
    }

    private final ExchangeRates decrees;

    DocumentOperation(ExchangeRates decrees) {
        this.decrees = decrees;
    }

    @Override
    public String name() {
        return "document";
    }

    @Override
    public CaseAnswer answer(Facts input, LocalDate date) {
        Direction direction = input.required("direction", input.choice("direction", Direction.class), Direction.IMPORT);
        LocalDate day = input.date("registrationDate").orElse(date);
        Party party = input.choice("party", Party.class).orElse(Party.INDIVIDUAL);
        boolean tradeGoods = input.flag("tradeGoods", false);
        Optional<AskedForm> asked = input.choice("documentType", AskedForm.class);
        ParcelImport parcel = parcelImport(input, party, tradeGoods, day);
        ParcelExport export = new ParcelExport(party, input.number("grossWeightKg"), Set.of());
        Optional<Marketplace> marketplace = input.object("marketplace").map(facts -> Marketplace.read(facts, date));
        input.date("submissionDate");
        input.date("releaseDate");
        input.refuseIfFaulty();
        CaseAnswer answer = new CaseAnswer();
        if (direction == Direction.EXPORT) {
            return answer.put(
                    "documentType",
                    asked.isPresent() && export.grossWeight().isEmpty()
                            ? DeclarationForm.CONSIGNMENT_NOTE.code()
                            : DocumentRouting.forExport(export, day).form().code());
        }
        answer.put(
                "documentType",
                DocumentRouting.forImport(parcel, day, READINGS).form().code());
        answer.put("ruleVersion", RuleVersion.on(day));
        putSystem(answer, day, tradeGoods, party, marketplace);
        marketplace.ifPresent(each -> each.put(answer));
        return answer;
    }

    private ParcelImport parcelImport(Facts input, Party party, boolean tradeGoods, LocalDate day) {
        Set<ParcelClaim> claims = EnumSet.noneOf(ParcelClaim.class);
        if (input.flag("facilityClaimed", false)) {
            claims.add(ParcelClaim.FACILITY);
        }
        if (input.flag("preferenceClaimed", false)) {
            claims.add(ParcelClaim.PREFERENCE);
        }
        CurrencyCode currency = input.word("currency", CurrencyCode::of).orElse(CurrencyCode.USD);
        DayRates rates = new DayRates(decrees, day, List.of());
        Optional<Fraction> fob = input.number("fob").map(amount -> rates.inUsd(new Money(currency, amount)));
        return ParcelImport.builder()
                .receiver(party)
                .tradeGoods(tradeGoods)
                .scheme(input.flag("hajjShipment", false) ? Scheme.HAJJ : Scheme.ORDINARY)
                .fobInUsd(fob)
                .addAllClaims(claims)
                .build();
    }

    private static void putSystem(
            CaseAnswer answer, LocalDate day, boolean tradeGoods, Party receiver, Optional<Marketplace> marketplace) {
        Optional<DeemedImporter> importer = marketplace.isPresent()
                ? marketplace.get().importer(day)
                : Optional.of(DeemedImporter.withoutOperator());
        Party importing = importer.map(each -> each.party(receiver)).orElse(receiver);
        AssessmentSystem system = AssessmentSystem.on(day, tradeGoods, importing);
        answer.put("assessmentSystem", system).put("finePossible", system.isFinePossible());
        importer.ifPresent(each -> answer.put("importer", code(each.role())));
    }

    private static String code(DeemedImporter.Role role) {
        return switch (role) {
            case RECEIVER -> "RECEIVER";
            case OPERATOR -> "MARKETPLACE";
            case REPRESENTATIVE -> "MARKETPLACE_REPRESENTATIVE";
        };
    }

    private record Marketplace(Optional<EcommerceOperator> operator, PartnershipFile file, LocalDate asOf) {

        static Marketplace read(Facts facts, LocalDate date) {
            boolean meetsCriteria = facts.flag("meetsCriteria", false);
            boolean representative = facts.flag("representative", false);
            Optional<EcommerceOperator> operator = facts.choice("location", Location.class)
                    .map(location -> new EcommerceOperator(Kind.MARKETPLACE, location, meetsCriteria, representative));
            PartnershipFile file = PartnershipFile.builder()
                    .shipmentsInYear(facts.whole("importShipmentsInYear", 0))
                    .hasPartnership(facts.flag("partnership", false))
                    .dataSent(true)
                    .revoked(false)
                    .aboveLimitAtStart(false)
                    .notice(facts.date("notificationDate"))
                    .build();
            return new Marketplace(operator, file, facts.date("asOf").orElse(date));
        }

        Optional<DeemedImporter> importer(LocalDate day) {
            return operator.map(each -> DeemedImporter.of(each, day, READINGS));
        }

        void put(CaseAnswer answer) {
            Partnership partnership = Partnership.of(file, asOf, READINGS);
            answer.put("partnershipRequired", partnership.required()).put("served", partnership.isServed());
        }
    }
}
