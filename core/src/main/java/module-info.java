import org.jspecify.annotations.NullMarked;

/** Indonesian customs assessment. */
@NullMarked
module org.pabean.core {
    requires static org.immutables.value.annotations;
    requires static org.jspecify;

    exports org.pabean.goods;
}
