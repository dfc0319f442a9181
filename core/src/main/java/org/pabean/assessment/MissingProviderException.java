package org.pabean.assessment;

/** No provider of a kind of rates is on the path. */
public final class MissingProviderException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Class<?> type;

    /** Names what was looked for. */
    public MissingProviderException(Class<?> type) {
        super("no " + type.getSimpleName()
                + " is on the path; add the artifact pabean-tariff-data, or make the assessor with your own provider");
        this.type = type;
    }

    /** The interface that has no provider. */
    public Class<?> type() {
        return type;
    }
}
