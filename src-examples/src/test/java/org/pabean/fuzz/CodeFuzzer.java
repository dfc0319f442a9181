package org.pabean.fuzz;

import java.util.List;
import java.util.function.Function;
import org.pabean.declaration.Incoterm;
import org.pabean.goods.Country;
import org.pabean.goods.HsCode;
import org.pabean.goods.UnitOfMeasure;
import org.pabean.money.CurrencyCode;
import org.pabean.money.Fraction;
import org.pabean.money.Money;
import org.pabean.money.Percent;
import org.pabean.money.Rupiah;
import org.pabean.tariff.AgreementCode;

/** The readers of single words: a code or number is read, and reads the same once printed, or is refused with a message. */
public final class CodeFuzzer {

    private static final List<Function<String, Object>> READERS = List.of(
            HsCode::of,
            Country::of,
            CurrencyCode::of,
            AgreementCode::of,
            Fraction::parse,
            Rupiah::parse,
            Percent::parse,
            text -> Money.of("USD", text),
            text -> Money.of(text, "1"),
            UnitOfMeasure::valueOf,
            Incoterm::valueOf);
    private static final int PRINTED_AS_READ = 6;

    private CodeFuzzer() {}

    /** Bytes to start from. */
    public static List<byte[]> seeds() {
        return Odd.TEXTS.stream().map(JsonDraft::asItIs).toList();
    }

    /** Reads every seed, so that no first input waits for classes to be loaded. */
    public static void fuzzerInitialize() {
        seeds().forEach(seed -> fuzzerTestOneInput(seed));
    }

    /** Reads the bytes as every kind of word. */
    public static void fuzzerTestOneInput(byte[] bytes) {
        Choices choices = new Choices(bytes);
        choices.next();
        String text = choices.restAsText();
        for (int i = 0; i < READERS.size(); i++) {
            Function<String, Object> reader = READERS.get(i);
            try {
                Object read = reader.apply(text);
                if (i < PRINTED_AS_READ && !String.valueOf(read).contains("/")) {
                    Refusals.claim(reader.apply(read.toString()).equals(read), text + " is printed as " + read);
                }
                Refusals.claim(reader.apply(text).equals(read), text + " is read in two ways");
            } catch (IllegalArgumentException refused) {
                Refusals.claim(!String.valueOf(refused.getMessage()).isBlank(), "no word on what is wrong");
            }
        }
    }
}
