package org.pabean.ecommerce;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.pabean.assessment.AssessedItem;
import org.pabean.assessment.Assessment;
import org.pabean.assessment.Assessor;
import org.pabean.declaration.Circumstances.Parcel;
import org.pabean.declaration.Circumstances.Scheme;
import org.pabean.declaration.Consignment;
import org.pabean.declaration.Declaration;
import org.pabean.declaration.DocumentType;
import org.pabean.declaration.GoodsItem;
import org.pabean.ecommerce.DocumentQuote.NotQuoted;
import org.pabean.ecommerce.DocumentQuote.Quoted;
import org.pabean.explanation.Explanation;
import org.pabean.explanation.Figure;
import org.pabean.explanation.Step;
import org.pabean.law.InvalidInputException;
import org.pabean.law.Wording;
import org.pabean.money.DayRates;
import org.pabean.money.Fraction;
import org.pabean.money.Percent;
import org.pabean.money.Rupiah;
import org.pabean.regime.DutiableItem;
import org.pabean.regime.parcel.DeclarationForm;
import org.pabean.regime.parcel.DocumentRouting;
import org.pabean.regime.parcel.ParcelClaim;
import org.pabean.regime.parcel.ParcelImport;
import org.pabean.regime.parcel.Party;
import org.pabean.regime.parcel.RoutedDocument;
import org.pabean.tariff.Levy;

/**
 * What a basket sent by post or courier costs its receiver when it has landed: the goods with freight and insurance, and
 * the levies under every form that the law allows, the cheapest first.
 *
 * @param routed the form that the shipment needs, and those that may be chosen instead
 * @param quotes the levies under each of them, in that order
 */
public record LandedCost(RoutedDocument routed, List<DocumentQuote> quotes) {

    private static final Wording GOODS =
            new Wording("Goods, freight and insurance", "Barang, ongkos kirim, dan asuransi");
    private static final Wording LANDED = new Wording("Landed cost", "Biaya sampai di tempat");
    private static final Wording SHARE = new Wording("part of the landed cost", "bagian dari biaya");

    /** Copies the list and refuses null. */
    public LandedCost {
        Objects.requireNonNull(routed, "routed");
        quotes = List.copyOf(quotes);
    }

    /**
     * Quotes a basket.
     *
     * @param basket the consignment note that it would come by; a facility or preference in it counts as a claim that
     *     leads to another form
     * @param assessor assesses each form
     * @throws InvalidInputException if the basket cannot be valued, with everything that is wrong
     */
    public static LandedCost of(Declaration basket, Assessor assessor) {
        Assessment asNote = assessor.assess(as(basket, DocumentType.CONSIGNMENT_NOTE));
        RoutedDocument routed = DocumentRouting.forImport(
                ParcelImport.builder()
                        .receiver(basket.importer().isBusiness() ? Party.BUSINESS : Party.INDIVIDUAL)
                        .tradeGoods(true)
                        .scheme(scheme(basket))
                        .fobInUsd(fobInUsd(asNote, assessor))
                        .addAllClaims(claims(basket))
                        .build(),
                basket.registrationDate(),
                assessor.readings());
        List<DocumentQuote> quotes = Stream.concat(Stream.of(routed.form()), routed.alternatives().stream())
                .flatMap(form -> form.importForm().stream()
                        .map(type -> type == DocumentType.CONSIGNMENT_NOTE
                                ? new Quoted(form, asNote)
                                : quote(form, type, basket, assessor)))
                .toList();
        return new LandedCost(routed, quotes);
    }

    private static DocumentQuote quote(DeclarationForm form, DocumentType type, Declaration basket, Assessor assessor) {
        try {
            return new Quoted(form, assessor.assess(as(basket, type)));
        } catch (InvalidInputException refused) {
            return new NotQuoted(form, refused.violations());
        }
    }

    private static Declaration as(Declaration basket, DocumentType type) {
        boolean note = type == DocumentType.CONSIGNMENT_NOTE;
        return new Declaration(
                type,
                basket.registrationDate(),
                basket.importer(),
                note ? withoutClaims(basket.consignment()) : basket.consignment(),
                basket.paymentDate(),
                basket.exchangeRates(),
                note ? Optional.empty() : basket.facility(),
                note ? basket.circumstances() : Optional.empty(),
                note ? List.of() : basket.declarationsOfOrigin());
    }

    /** A note can claim nothing: what is claimed leads to another form, which claims it. */
    private static Consignment withoutClaims(Consignment consignment) {
        return consignment.with(
                consignment.items().stream().map(GoodsItem::withoutPreference).toList());
    }

    private static Scheme scheme(Declaration basket) {
        return basket.circumstances()
                .filter(Parcel.class::isInstance)
                .map(parcel -> ((Parcel) parcel).scheme())
                .orElse(Scheme.ORDINARY);
    }

    private static Set<ParcelClaim> claims(Declaration basket) {
        Set<ParcelClaim> claims = EnumSet.noneOf(ParcelClaim.class);
        if (basket.facility().isPresent()) {
            claims.add(ParcelClaim.FACILITY);
        }
        if (basket.consignment().items().stream()
                .anyMatch(item -> item.preference().isPresent())) {
            claims.add(ParcelClaim.PREFERENCE);
        }
        return claims;
    }

    private static Optional<Fraction> fobInUsd(Assessment note, Assessor assessor) {
        Declaration declaration = note.declaration();
        DayRates rates =
                new DayRates(assessor.data().exchange(), declaration.exchangeRateDate(), declaration.exchangeRates());
        Fraction sum = Fraction.ZERO;
        for (AssessedItem item : note.items()) {
            DutiableItem valued = item.valued();
            if (valued.invoiced().isEmpty()) {
                return Optional.empty();
            }
            sum = sum.plus(rates.inUsd(valued.invoiced().get()));
        }
        return Optional.of(sum);
    }

    /** The cheapest form that could be quoted; of equals the one that is asked for first. Empty if none could. */
    public Optional<Quoted> cheapest() {
        return quotes.stream()
                .filter(Quoted.class::isInstance)
                .map(Quoted.class::cast)
                .min(Comparator.comparing(quote -> quote.assessment().amountDue()));
    }

    /** What the goods cost with freight and insurance, in rupiah, exact; nothing if no form could be quoted. */
    public Rupiah goods() {
        return cheapest()
                .map(quote -> Rupiah.sum(quote.assessment().items().stream()
                        .map(item -> item.valued().customsValue())
                        .toList()))
                .orElse(Rupiah.ZERO);
    }

    /** The landed cost by the cheapest form, in rupiah. */
    public Rupiah total() {
        return goods().plus(
                        cheapest().map(quote -> quote.assessment().amountDue()).orElse(Rupiah.ZERO));
    }

    /** The levies by the cheapest form that come to something, each with its part of the landed cost. */
    public List<LevyShare> shares() {
        Rupiah total = total();
        return cheapest().stream()
                .flatMap(quote -> Levy.ALL.stream().map(levy -> share(quote.assessment(), levy, total)))
                .filter(share -> !share.amount().isZero())
                .toList();
    }

    private static LevyShare share(Assessment assessment, Levy levy, Rupiah total) {
        Rupiah amount = assessment.total(levy).paid();
        Fraction part = total.isZero() ? Fraction.ZERO : amount.amount().dividedBy(total.amount());
        return new LevyShare(levy, amount, Percent.ofFraction(part));
    }

    /** The landed cost with its parts, read out of the amounts held here; the reasons of each levy stand in the quotes. */
    public Explanation explanation() {
        List<Step> parts = Stream.concat(
                        Stream.of(Step.of(GOODS, Figure.of(goods()))),
                        shares().stream()
                                .map(share -> Step.of(share.levy().wording(), Figure.of(share.amount()))
                                        .with(SHARE, Figure.of(share.share()))))
                .toList();
        Step landed =
                Step.of(LANDED, Figure.of(total())).under(routed.citation()).from(parts);
        List<Step> forms = quotes.stream().map(LandedCost::form).toList();
        Wording title = new Wording("Landed cost of a basket", "Biaya sampai di tempat");
        return new Explanation(
                title,
                Stream.concat(Stream.of(landed), forms.stream()).toList(),
                cheapest().map(quote -> quote.assessment().caveats()).orElse(List.of()),
                cheapest().map(quote -> quote.assessment().readings()).orElse(List.of()),
                List.of());
    }

    private static Step form(DocumentQuote quote) {
        Wording form = quote.form().wording();
        Wording name = new Wording("Levies by " + form.english(), "Pungutan dengan " + form.indonesian());
        return quote instanceof Quoted quoted
                ? Step.of(name, Figure.of(quoted.assessment().amountDue()))
                : Step.of(name, Figure.of(new Wording("not known", "tidak diketahui")));
    }
}
