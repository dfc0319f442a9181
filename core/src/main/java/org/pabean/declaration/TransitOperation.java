package org.pabean.declaration;

/** What is done to goods on their way. */
public enum TransitOperation {
    /** Unloading. */
    UNLOAD,
    /** Loading again. */
    RELOAD,
    /** Temporary storage. */
    STORE,
    /** Keeping the goods in good condition. */
    PRESERVE,
    /** Splitting the consignment. */
    SPLIT,
    /** Packing anew. */
    REPACK,
    /** Mixing. */
    BLEND,
    /** Marking or labelling. */
    LABEL,
    /** Working or processing of any other kind. */
    PROCESS
}
