package org.pabean.assessment;

import org.pabean.declaration.DocumentType;

/** No regime of an assessor governs a declaration; an assessor tells it as the violation {@code DOCUMENT_UNGOVERNED}. */
public final class UngovernedDeclarationException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final DocumentType documentType;

    /** Names the form of the declaration. */
    public UngovernedDeclarationException(DocumentType documentType) {
        super("no regime of this assessor governs a " + documentType.code() + "; add one that does");
        this.documentType = documentType;
    }

    /** The form of the declaration. */
    public DocumentType documentType() {
        return documentType;
    }
}
