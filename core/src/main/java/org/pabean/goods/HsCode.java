package org.pabean.goods;

/**
 * A code of the tariff nomenclature (<i>pos tarif</i>): a chapter of two digits, a heading of four, a subheading of six
 * or a national tariff line of eight. Source: PMK 26/PMK.010/2022 (BTKI 2022).
 */
public final class HsCode implements Comparable<HsCode> {

    private static final int HEADING_DIGITS = 4;
    private static final int LINE_DIGITS = 8;

    private final int number;
    private final int digits;

    private HsCode(int number, int digits) {
        this.number = number;
        this.digits = digits;
    }

    /**
     * The code of a text of 2, 4, 6 or 8 digits, with or without dots: {@code 22030019} or {@code 2203.00.19}.
     *
     * @throws IllegalArgumentException if the text is not such a code
     */
    public static HsCode of(String text) {
        int number = 0;
        int digits = 0;
        for (int i = 0; i < text.length(); i++) {
            char next = text.charAt(i);
            if (next >= '0' && next <= '9' && digits < LINE_DIGITS) {
                number = number * 10 + (next - '0');
                digits++;
            } else if (next != '.' || !mayStandDotted(digits, text, i)) {
                throw notACode(text);
            }
        }
        if (digits == 0 || digits % 2 != 0) {
            throw notACode(text);
        }
        return new HsCode(number, digits);
    }

    /** A dot stands behind the heading or the subheading, with a digit behind it. */
    private static boolean mayStandDotted(int digits, String text, int dot) {
        return (digits == 4 || digits == 6) && dot + 1 < text.length() && text.charAt(dot + 1) != '.';
    }

    /** The tariff line of an eight-digit number, as in {@code line(1012100)} for 0101.21.00. */
    public static HsCode line(int number) {
        if (number < 0 || number > 99_999_999) {
            throw notACode(Integer.toString(number));
        }
        return new HsCode(number, LINE_DIGITS);
    }

    private static IllegalArgumentException notACode(String text) {
        return new IllegalArgumentException(
                "\"" + text + "\" is not a tariff code; use 2, 4, 6 or 8 digits such as 22030019");
    }

    /** The digits as a number, without leading noughts. */
    public int number() {
        return number;
    }

    /** How many digits the code has: 2, 4, 6 or 8. */
    public int digits() {
        return digits;
    }

    /** Whether this is a national tariff line of eight digits. */
    public boolean isLine() {
        return digits == LINE_DIGITS;
    }

    /** The two digits of the chapter, 1 to 99. */
    public int chapter() {
        return prefix(2);
    }

    /** The four digits of the heading; nought digits are added to a chapter. */
    public int heading() {
        return prefix(4);
    }

    /** Whether the other code is this one or lies below it: 2203 contains 2203.00.19. */
    public boolean contains(HsCode other) {
        return other.digits >= digits && other.prefix(digits) == number;
    }

    private int prefix(int length) {
        int result = number;
        for (int i = digits; i > length; i--) {
            result /= 10;
        }
        for (int i = digits; i < length; i++) {
            result *= 10;
        }
        return result;
    }

    /** The bare digits, for example {@code 22030019}. */
    public String plain() {
        String text = Integer.toString(number);
        return "0".repeat(digits - text.length()) + text;
    }

    @Override
    public int compareTo(HsCode other) {
        return plain().compareTo(other.plain());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof HsCode that && number == that.number && digits == that.digits;
    }

    @Override
    public int hashCode() {
        return number * 31 + digits;
    }

    /** The digits as the tariff book prints them, for example {@code 2203.00.19}. */
    @Override
    public String toString() {
        int dots = Math.max(0, digits - HEADING_DIGITS) / 2;
        char[] signs = new char[digits + dots];
        int rest = number;
        for (int i = signs.length - 1; i >= 0; i--) {
            boolean dotted = i >= HEADING_DIGITS && (i - HEADING_DIGITS) % 3 == 0;
            signs[i] = dotted ? '.' : (char) ('0' + rest % 10);
            rest = dotted ? rest : rest / 10;
        }
        return String.valueOf(signs);
    }
}
