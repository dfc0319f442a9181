package org.pabean.selftest;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.pabean.testkit.PabeanAssertions.assertRefused;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.pabean.assessment.Assessor;
import org.pabean.declaration.AgreementClaim;
import org.pabean.declaration.Declaration;
import org.pabean.declaration.DeclarationOfOrigin;
import org.pabean.declaration.Journey;
import org.pabean.goods.HsCode;
import org.pabean.remedy.Dispute;
import org.pabean.tariff.DutyRate;
import org.pabean.tariff.TariffProvider;
import org.pabean.testkit.CarriedGoodsArbitraries;
import org.pabean.testkit.DeclarationArbitraries;
import org.pabean.testkit.DisputeArbitraries;
import org.pabean.testkit.FixedPreferenceRates;
import org.pabean.testkit.FixedReferenceData;
import org.pabean.testkit.FixedTariff;
import org.pabean.testkit.GoodsArbitraries;
import org.pabean.testkit.InvalidArbitraries;
import org.pabean.testkit.InvalidDeclaration;
import org.pabean.testkit.LawArbitraries;
import org.pabean.testkit.OriginArbitraries;

/** What the generators promise: valid declarations are accepted, invalid ones are refused for what they say. */
class GeneratorsProperties {

    private static final TariffProvider BOOK = FixedTariff.standard();
    private static final Assessor CLAIMS =
            Assessor.of(FixedReferenceData.standard().withPreferences(FixedPreferenceRates.standard()));

    @Provide
    Arbitrary<Declaration> valid() {
        return Arbitraries.oneOf(List.of(
                DeclarationArbitraries.declarations(),
                DeclarationArbitraries.edges(),
                CarriedGoodsArbitraries.parcels(),
                CarriedGoodsArbitraries.passengers(),
                CarriedGoodsArbitraries.crews(),
                CarriedGoodsArbitraries.devices()));
    }

    @Property(tries = 500)
    void everyValidDeclarationIsAccepted(@ForAll("valid") Declaration declaration) {
        assertNotNull(Samples.ASSESSOR.assess(declaration).total());
    }

    @Provide
    Arbitrary<Declaration> claiming() {
        return OriginArbitraries.claimingDeclarations();
    }

    @Property(tries = 300)
    void everyClaimIsDecided(@ForAll("claiming") Declaration declaration) {
        assertNotNull(CLAIMS.assess(declaration).total());
    }

    @Provide
    Arbitrary<InvalidDeclaration> invalid() {
        return InvalidArbitraries.declarations();
    }

    @Property(tries = 500)
    void everyInvalidDeclarationIsRefusedForItsFault(@ForAll("invalid") InvalidDeclaration invalid) {
        assertRefused(() -> Samples.ASSESSOR.assess(invalid.declaration()))
                .names(invalid.pathAndCode())
                .explainsEach();
    }

    @Example
    void everyCodeCanBeAskedFor() {
        assertFalse(InvalidArbitraries.codes().isEmpty());
        for (String code : InvalidArbitraries.codes()) {
            InvalidDeclaration faulty = InvalidArbitraries.declarationsWith(code)
                    .generator(10, false)
                    .next(new Random(1))
                    .value();
            assertEquals(code, faulty.code());
            assertRefused(() -> Samples.ASSESSOR.assess(faulty.declaration())).names(faulty.pathAndCode());
        }
    }

    @Provide
    Arbitrary<Tuple.Tuple2<LocalDate, HsCode>> linesOfADay() {
        return LawArbitraries.days()
                .flatMap(day -> GoodsArbitraries.linesInForce(
                                BOOK, day, FixedTariff.standard().lines())
                        .map(line -> Tuple.of(day, line)));
    }

    @Property(tries = 200)
    void aLineInForceIsInForce(@ForAll("linesOfADay") Tuple.Tuple2<LocalDate, HsCode> found) {
        assertDoesNotThrow(() -> BOOK.on(found.get1()).entry(found.get2()));
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void everyTypeIsProvidedByItself(
            @ForAll DutyRate rate,
            @ForAll Journey journey,
            @ForAll DeclarationOfOrigin proof,
            @ForAll AgreementClaim claim,
            @ForAll Dispute dispute) {
        assertNotNull(rate);
        assertNotNull(journey);
        assertEquals("P-1", proof.reference());
        assertNotNull(claim.channel());
        assertNotNull(dispute.on(DisputeArbitraries.FIRST_DAY.plusYears(3)));
    }
}
