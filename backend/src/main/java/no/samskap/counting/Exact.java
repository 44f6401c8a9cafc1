package no.samskap.counting;

import java.math.BigInteger;
import org.hipparchus.fraction.BigFraction;

/** Fractions as text. */
final class Exact {
    private Exact() {}

    /** In lowest terms: {@code "17/5"}, or {@code "3"} where it is whole. */
    static String text(BigFraction fraction) {
        BigInteger denominator = fraction.getDenominator();
        return denominator.equals(BigInteger.ONE)
                ? fraction.getNumerator().toString()
                : fraction.getNumerator() + "/" + denominator;
    }
}
