package org.pabean.testkit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.pabean.declaration.AgreementClaim;
import org.pabean.declaration.Consignment;
import org.pabean.declaration.Declaration;
import org.pabean.declaration.DeclarationOfOrigin;
import org.pabean.declaration.DeclaredRates;
import org.pabean.declaration.DocumentType;
import org.pabean.declaration.EntryApproval;
import org.pabean.declaration.GoodsItem;
import org.pabean.declaration.Importer;
import org.pabean.declaration.Incoterm;
import org.pabean.declaration.ItemValue;
import org.pabean.declaration.Journey;
import org.pabean.declaration.MinorDiscrepancy;
import org.pabean.declaration.OriginComponent;
import org.pabean.declaration.OriginFindings;
import org.pabean.declaration.OriginItem;
import org.pabean.declaration.ProofForm;
import org.pabean.declaration.ProofMark;
import org.pabean.declaration.ProofSubmission;
import org.pabean.declaration.ReleaseChannel;
import org.pabean.declaration.StatedProof;
import org.pabean.declaration.Transit;
import org.pabean.declaration.TransitEvidence;
import org.pabean.declaration.TransitFault;
import org.pabean.declaration.TransitOperation;
import org.pabean.declaration.TransportMode;
import org.pabean.declaration.ZoneEntry;
import org.pabean.goods.Country;
import org.pabean.goods.HsCode;
import org.pabean.goods.Quantity;
import org.pabean.goods.UnitOfMeasure;
import org.pabean.money.CurrencyCode;
import org.pabean.money.Money;
import org.pabean.tariff.AgreementCode;

/**
 * Generators of proofs of origin, journeys and claims to preferences. Each value is valid by itself; whether a claim is
 * granted is for the assessment to say, and both happen often. They shrink to goods that come straight from their country on
 * a proof with nothing against it.
 */
public final class OriginArbitraries {

    private static final int MOST_PIECES = 10_000;
    private static final List<Party> PARTIES =
            List.of(new Party("IE-CEPA", "CH"), new Party("ATIGA", "SG"), new Party("ACFTA", "CN"));
    private static final List<HsCode> SCHEDULED =
            List.of(HsCode.of("64039990"), HsCode.of("85287292"), HsCode.of("95066200"));

    private record Party(String agreement, String country) {

        AgreementCode code() {
            return AgreementCode.of(agreement);
        }

        Country partner() {
            return Country.of(country);
        }
    }

    private OriginArbitraries() {}

    /** Agreements that {@link FixedPreferenceRates#standard()} has schedules of. */
    public static Arbitrary<AgreementCode> agreements() {
        return Arbitraries.of(PARTIES).map(Party::code);
    }

    /** Ways to Indonesia: straight or through other countries, with and without papers and faults. */
    public static Arbitrary<Journey> journeys() {
        return GoodsArbitraries.countries().flatMap(OriginArbitraries::journeysFrom);
    }

    /** Ways from a country. */
    public static Arbitrary<Journey> journeysFrom(Country loading) {
        Arbitrary<List<Country>> through = Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.just(List.<Country>of())),
                Tuple.of(
                        1,
                        Arbitraries.of("SG", "MY", "HK")
                                .map(Country::of)
                                .list()
                                .ofMinSize(1)
                                .ofMaxSize(2)));
        Arbitrary<Optional<LocalDate>> loaded = LawArbitraries.days().optional(0.5);
        return Combinators.combine(
                        Arbitraries.of(TransportMode.values()),
                        through,
                        loaded,
                        transits().optional(0.4))
                .as((mode, countries, day, transit) -> Journey.builder()
                        .mode(mode)
                        .loadingCountry(loading)
                        .addAllThrough(countries)
                        .billOfLadingDate(day)
                        .transit(transit)
                        .build());
    }

    /** What can happen on the way; mostly what is allowed. */
    public static Arbitrary<Transit> transits() {
        Arbitrary<Set<TransitFault>> faults = Arbitraries.frequencyOf(
                Tuple.of(4, Arbitraries.just(Set.<TransitFault>of())),
                Tuple.of(
                        1,
                        Arbitraries.of(TransitFault.values()).set().ofMinSize(1).ofMaxSize(2)));
        return Combinators.combine(
                        Arbitraries.of(TransitOperation.values()).set().ofMaxSize(3),
                        Arbitraries.of(TransitEvidence.values()).set().ofMaxSize(2),
                        faults)
                .as(Transit::new);
    }

    /** What an examination can find; mostly nothing. */
    public static Arbitrary<OriginFindings> findings() {
        Arbitrary<Set<OriginComponent>> components = Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.just(Set.<OriginComponent>of())),
                Tuple.of(
                        1,
                        Arbitraries.of(OriginComponent.values())
                                .set()
                                .ofMinSize(1)
                                .ofMaxSize(2)));
        return Combinators.combine(
                        Arbitraries.of(false, true),
                        components,
                        components,
                        Arbitraries.of(MinorDiscrepancy.values()).optional(0.2))
                .as((examined, notMet, inDoubt, discrepancy) -> OriginFindings.builder()
                        .physicallyExamined(examined)
                        .addAllNotMet(notMet)
                        .addAllInDoubt(inDoubt)
                        .discrepancy(discrepancy)
                        .build());
    }

    /** Proofs of origin of one item in pieces, of every form, complete or not, with the reference {@code P-1}. */
    public static Arbitrary<DeclarationOfOrigin> proofs() {
        return Arbitraries.of(PARTIES).flatMap(OriginArbitraries::proofs);
    }

    private static Arbitrary<DeclarationOfOrigin> proofs(Party party) {
        Arbitrary<Set<ProofMark>> marks = Arbitraries.frequencyOf(
                Tuple.of(4, Arbitraries.just(Set.<ProofMark>of())),
                Tuple.of(
                        1, Arbitraries.of(ProofMark.values()).set().ofMinSize(1).ofMaxSize(2)));
        return Combinators.combine(
                        Arbitraries.of(ProofForm.values()),
                        pieces(),
                        LawArbitraries.days().optional(0.9),
                        Arbitraries.of("A-1", "A-2").optional(0.8),
                        Arbitraries.of("en", "fr").optional(0.9),
                        marks)
                .as((form, pieces, day, authorisation, language, known) -> DeclarationOfOrigin.builder()
                        .agreement(party.code())
                        .form(form)
                        .reference("P-1")
                        .exporterCountry(party.partner())
                        .authorisationNumber(authorisation)
                        .date(day)
                        .language(language)
                        .addItems(
                                OriginItem.builder().number(1).quantity(pieces).build())
                        .addAllMarks(known)
                        .build());
    }

    /** Claims that rest on a proof, handed in or not, in every way of release. */
    public static Arbitrary<AgreementClaim> claimsOn(DeclarationOfOrigin proof) {
        Arbitrary<Optional<EntryApproval>> approvals =
                Arbitraries.just(EntryApproval.of(proof.agreement())).optional(0.7);
        return Combinators.combine(
                        Arbitraries.of(ReleaseChannel.values()),
                        Arbitraries.just(StatedProof.of(proof)).optional(0.9),
                        Arbitraries.just(ProofSubmission.inTime()).optional(0.9),
                        approvals,
                        pieces().optional(0.2),
                        findings().optional(0.5))
                .as((channel, stated, submission, approval, drawn, found) -> AgreementClaim.builder()
                        .agreement(proof.agreement())
                        .channel(channel)
                        .proof(proof.reference())
                        .stated(stated)
                        .submission(submission)
                        .entry(approval.map(ZoneEntry::approved))
                        .drawn(drawn)
                        .findings(found)
                        .build());
    }

    /**
     * Import declarations of one item under a claim, which an assessor on {@link FixedReferenceData#standard()} with
     * {@link FixedPreferenceRates#standard()} accepts.
     */
    public static Arbitrary<Declaration> claimingDeclarations() {
        return Arbitraries.of(PARTIES)
                .flatMap(party ->
                        proofs(party).flatMap(proof -> claimsOn(proof).flatMap(claim -> claiming(party, proof, claim))))
                .withoutEdgeCases();
    }

    private static Arbitrary<Declaration> claiming(Party party, DeclarationOfOrigin proof, AgreementClaim claim) {
        return Combinators.combine(
                        LawArbitraries.days(),
                        Arbitraries.of(SCHEDULED),
                        MoneyArbitraries.prices(CurrencyCode.USD),
                        pieces(),
                        journeysFrom(party.partner()).optional(0.8))
                .as((day, line, price, pieces, journey) ->
                        declaration(day, item(line, price, pieces, party, claim), journey, proof));
    }

    private static GoodsItem item(HsCode line, Money price, Quantity pieces, Party party, AgreementClaim claim) {
        return GoodsItem.builder()
                .number(1)
                .value(new ItemValue.Cif(price))
                .rates(DeclaredRates.none())
                .hsCode(line)
                .origin(party.partner())
                .quantity(pieces)
                .preference(claim)
                .build();
    }

    private static Declaration declaration(
            LocalDate day, GoodsItem item, Optional<Journey> journey, DeclarationOfOrigin proof) {
        return Declaration.builder()
                .documentType(DocumentType.IMPORT_DECLARATION)
                .registrationDate(day)
                .importer(Importer.company())
                .consignment(Consignment.builder()
                        .incoterm(Incoterm.CIF)
                        .addItems(item)
                        .journey(journey)
                        .build())
                .addDeclarationsOfOrigin(proof)
                .build();
    }

    private static Arbitrary<Quantity> pieces() {
        return Arbitraries.integers()
                .between(1, MOST_PIECES)
                .map(number -> Quantity.of(Integer.toString(number), UnitOfMeasure.PCE));
    }
}
