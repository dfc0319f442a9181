package org.pabean.examples;

import java.util.Locale;
import java.util.Optional;
import org.pabean.goods.HsCode;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Everyday names of goods, each with the chapter or heading that stands for it. */
enum Category {
    BOOKS("4901"),
    BAGS("4202"),
    TEXTILES("61"),
    SHOES("64"),
    COSMETICS("3304"),
    STEEL("73"),
    WATCHES("9102"),
    BICYCLES("8712"),
    OTHER("");

    private final String code;

    Category(String code) {
        this.code = code;
    }

    /** The code; none for all other goods. */
    Optional<HsCode> hsCode() {
        return code.isEmpty() ? Optional.empty() : Optional.of(HsCode.of(code));
    }

    /** Reads a name in small letters. */
    static final class Reader implements ITypeConverter<Category> {

        @Override
        public Category convert(String value) {
            try {
                return valueOf(value.toUpperCase(Locale.ROOT));
            } catch (IllegalArgumentException unknown) {
                throw new TypeConversionException("\"" + value + "\" is not a category");
            }
        }
    }
}
