import org.jspecify.annotations.NullMarked;

/** Dated Indonesian rates for Pabean. */
@NullMarked
module org.pabean.data {
    requires org.pabean.core;
    requires static org.jspecify;
}
