package org.pabean.examples.guide;

import java.io.PrintStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.pabean.assessment.Assessor;
import org.pabean.declaration.Charge;
import org.pabean.declaration.Circumstances;
import org.pabean.declaration.Consignment;
import org.pabean.declaration.Declaration;
import org.pabean.declaration.DocumentType;
import org.pabean.declaration.GoodsItem;
import org.pabean.declaration.Importer;
import org.pabean.declaration.Incoterm;
import org.pabean.ecommerce.LandedCost;
import org.pabean.ecommerce.LevyShare;
import org.pabean.explanation.Figure;
import org.pabean.explanation.FigureFormat;
import org.pabean.money.Money;
import org.pabean.money.Rupiah;

/** A marketplace's checkout: a basket from three sellers comes in three parcels, and each has a landed cost of its own. */
public final class MarketplaceCheckout {

    private static final FigureFormat FIGURES = new FigureFormat(Locale.ENGLISH);

    private final Assessor assessor;
    private final LocalDate day;

    /** A checkout on a day. */
    public MarketplaceCheckout(Assessor assessor, LocalDate day) {
        this.assessor = assessor;
        this.day = day;
    }

    /**
     * What one seller sends.
     *
     * @param seller the name of the seller
     * @param freight what the way costs, in dollars
     * @param goods the goods at their FOB prices
     */
    public record Parcel(String seller, String freight, List<GoodsItem> goods) {}

    /** The landed cost of a parcel. */
    public LandedCost quote(Parcel parcel) {
        Consignment consignment = Consignment.builder()
                .incoterm(Incoterm.FOB)
                .addAllItems(parcel.goods())
                .addCharges(Charge.of(Charge.Kind.FREIGHT, Money.of("USD", parcel.freight())))
                .addCharges(Charge.of(Charge.Kind.INSURANCE, Money.of("USD", "0")))
                .build();
        Declaration note = Declaration.builder()
                .documentType(DocumentType.CONSIGNMENT_NOTE)
                .registrationDate(day)
                .importer(Importer.person())
                .consignment(consignment)
                .circumstances(new Circumstances.Parcel(Circumstances.Scheme.ORDINARY, 1, false))
                .build();
        return LandedCost.of(note, assessor);
    }

    /** Prints what the basket of a customer costs at the door. */
    public static void run(PrintStream out) {
        MarketplaceCheckout checkout = new MarketplaceCheckout(Assessor.standard(), LocalDate.of(2026, 2, 12));
        List<Parcel> basket = List.of(
                new Parcel("Stationer", "1.50", List.of(goods(1, "9608.10.90", "2.60"))),
                new Parcel("Shoemaker", "12", List.of(goods(1, "6404.19.90", "85"))),
                new Parcel("Toys and more", "9", List.of(goods(1, "9503.00.99", "24"), goods(2, "8517.13.00", "140"))));
        Rupiah total = Rupiah.ZERO;
        for (Parcel parcel : basket) {
            LandedCost cost = checkout.quote(parcel);
            total = total.plus(cost.total());
            out.println(parcel.seller() + ": goods and freight " + figure(cost.goods()) + levies(cost) + ", landed "
                    + figure(cost.total()));
        }
        out.println("The basket: " + figure(total));
    }

    private static GoodsItem goods(int number, String line, String dollars) {
        return GoodsItem.of(number, line, Money.of("USD", dollars));
    }

    private static String levies(LandedCost cost) {
        return cost.shares().stream().map(MarketplaceCheckout::levy).collect(Collectors.joining());
    }

    private static String levy(LevyShare share) {
        return ", " + share.levy().wording().english() + " " + figure(share.amount());
    }

    private static String figure(Rupiah amount) {
        return FIGURES.format(Figure.of(amount));
    }

    /** Runs the example. */
    public static void main(String[] arguments) {
        run(System.out);
    }
}
