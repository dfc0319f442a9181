package org.pabean.laboratory;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.pabean.law.Wording;

/** What a test found. */
public sealed interface Finding {

    /** The finding in words. */
    Wording wording();

    /** The goods as found, where the finding names them. */
    default Optional<TestedGoods> found() {
        return Optional.empty();
    }

    /** The goods are those declared. */
    record Confirmed() implements Finding {
        @Override
        public Wording wording() {
            return new Wording("the declared goods", "sesuai pemberitahuan");
        }
    }

    /**
     * The goods are others than those declared.
     *
     * @param goods the goods as found
     */
    record DifferentGoods(TestedGoods goods) implements Finding {

        /** Refuses null. */
        public DifferentGoods {
            Objects.requireNonNull(goods, "goods");
        }

        @Override
        public Wording wording() {
            return new Wording("other goods: " + goods.description(), "barang lain: " + goods.description());
        }

        @Override
        public Optional<TestedGoods> found() {
            return Optional.of(goods);
        }
    }

    /**
     * The goods are those declared, but belong to another heading.
     *
     * @param goods the goods with the heading as found
     */
    record SameGoodsOtherHeading(TestedGoods goods) implements Finding {

        /** Refuses null. */
        public SameGoodsOtherHeading {
            Objects.requireNonNull(goods, "goods");
        }

        @Override
        public Wording wording() {
            return new Wording("the declared goods, of another heading", "barang sesuai, pos tarif lain");
        }

        @Override
        public Optional<TestedGoods> found() {
            return Optional.of(goods);
        }
    }

    /**
     * The goods are dangerous.
     *
     * @param status whether they are prohibited or restricted
     * @param declaration how they were declared; it decides what may become of them
     */
    record Hazard(Status status, Disposal.DeclaredAs declaration) implements Finding {

        /** What the law says of the substance. */
        public enum Status {
            /** It may not come in. */
            PROHIBITED,
            /** It may come in with a permit. */
            RESTRICTED
        }

        /** Refuses null. */
        public Hazard {
            Objects.requireNonNull(status, "status");
            Objects.requireNonNull(declaration, "declaration");
        }

        @Override
        public Wording wording() {
            return status == Status.PROHIBITED
                    ? new Wording("a prohibited substance", "bahan yang dilarang")
                    : new Wording("a restricted substance", "bahan yang dibatasi");
        }
    }

    /**
     * The goods are suspected to infringe a trade mark or copyright.
     *
     * @param holderNotified day on which the right holder was told, if it was
     */
    record Counterfeit(Optional<LocalDate> holderNotified) implements Finding {

        /** Refuses null. */
        public Counterfeit {
            Objects.requireNonNull(holderNotified, "holderNotified");
        }

        @Override
        public Wording wording() {
            return new Wording("suspected counterfeit", "diduga palsu");
        }
    }

    /** The test gave no answer. */
    record Inconclusive() implements Finding {
        @Override
        public Wording wording() {
            return new Wording("no clear result", "tidak ada hasil yang jelas");
        }
    }
}
