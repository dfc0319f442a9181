package org.pabean.goods;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;

class GoodsProperties {

    private static final Pattern FORM = Pattern.compile("[0-9]{2}([0-9]{2}(\\.?[0-9]{2}(\\.?[0-9]{2})?)?)?");

    @Property(tries = 5_000)
    void aCodeHasTwoToEightDigitsAndADotOnlyBehindHeadingAndSubheading(
            @ForAll @CharRange(from = '0', to = '2') @Chars('.') @StringLength(max = 11) String text) {
        if (FORM.matcher(text).matches()) {
            assertEquals(text.replace(".", ""), HsCode.of(text).plain());
        } else {
            assertThrows(IllegalArgumentException.class, () -> HsCode.of(text));
        }
    }

    @Property
    void aCodeIsReadBackFromEitherOfItsForms(@ForAll HsCode code) {
        assertEquals(code, HsCode.of(code.toString()));
        assertEquals(code, HsCode.of(code.plain()));
        assertEquals(code.hashCode(), HsCode.of(code.plain()).hashCode());
        assertEquals(code.digits(), code.plain().length());
    }

    @Property
    void everyCodeLiesInItsChapterAndHeading(@ForAll HsCode code) {
        assertTrue(HsCode.of(code.plain().substring(0, 2)).contains(code));
        assertEquals(code.chapter(), code.heading() / 100);
        assertEquals(code.chapter(), Integer.parseInt(code.plain().substring(0, 2)));
    }

    @Property
    void theOrderAgreesWithEqualityAndContainment(@ForAll HsCode a, @ForAll HsCode b) {
        assertEquals(a.equals(b), a.compareTo(b) == 0);
        assertEquals(Integer.signum(a.compareTo(b)), -Integer.signum(b.compareTo(a)));
        assertEquals(b.plain().startsWith(a.plain()), a.contains(b));
    }

    @Property
    void aQuantityComesBackFromEveryUnitOfItsKind(@ForAll Quantity quantity, @ForAll UnitOfMeasure other) {
        if (quantity.unit().convertsTo(other)) {
            assertEquals(quantity, quantity.in(other).in(quantity.unit()));
        } else {
            assertThrows(IllegalArgumentException.class, () -> quantity.in(other));
        }
        assertEquals(quantity.unit().convertsTo(other), other.convertsTo(quantity.unit()));
    }
}
