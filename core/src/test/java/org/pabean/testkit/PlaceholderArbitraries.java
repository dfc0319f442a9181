package org.pabean.testkit;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.providers.ArbitraryProvider;
import net.jqwik.api.providers.TypeUsage;
import org.pabean.goods.Placeholder;

/** Shows that a generator is found through its service file; goes with {@link Placeholder}. */
public final class PlaceholderArbitraries implements ArbitraryProvider {

    /** Any placeholder. */
    public static Arbitrary<Placeholder> placeholders() {
        Arbitrary<String> words = Arbitraries.strings().alpha().ofMaxLength(8);
        return Combinators.combine(
                        words,
                        Arbitraries.integers(),
                        words.optional(),
                        words.list().ofMaxSize(3))
                .as(PlaceholderArbitraries::placeholder);
    }

    private static Placeholder placeholder(String name, int count, Optional<String> note, List<String> marks) {
        return new Placeholder(name, count, note, marks);
    }

    @Override
    public boolean canProvideFor(TypeUsage targetType) {
        return targetType.isOfType(Placeholder.class);
    }

    @Override
    public Set<Arbitrary<?>> provideFor(TypeUsage targetType, SubtypeProvider subtypeProvider) {
        return Set.of(placeholders());
    }
}
