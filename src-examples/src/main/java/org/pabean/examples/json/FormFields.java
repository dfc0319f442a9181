package org.pabean.examples.json;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.pabean.declaration.DocumentType;

/** Which fields of a declaration belong to which form; one that says something on a form that cannot say it is a fault. */
final class FormFields {

    private static final Set<DocumentType> NOTES = EnumSet.of(DocumentType.CONSIGNMENT_NOTE);
    private static final Set<DocumentType> TRAVELLERS =
            EnumSet.of(DocumentType.PASSENGER_DECLARATION, DocumentType.CREW_DECLARATION);
    private static final Set<DocumentType> DEVICES = EnumSet.of(DocumentType.DEVICE_REGISTRATION);
    private static final Set<DocumentType> IMPORTS =
            EnumSet.of(DocumentType.IMPORT_DECLARATION, DocumentType.SPECIAL_IMPORT_DECLARATION);

    /** A field, the forms that can state it, and the text of the value that says nothing. */
    private record Field(String name, Set<DocumentType> forms, String silent) {}

    private static final List<Field> FIELDS = List.of(
            new Field("scheme", NOTES, "ORDINARY"),
            new Field("shipmentNumber", NOTES, "1"),
            new Field("registeredWorker", NOTES, "true"),
            new Field("purpose", TRAVELLERS, "PERSONAL"),
            new Field("pilgrim", TRAVELLERS, "NONE"),
            new Field("imei", DEVICES, "absent"),
            new Field("allowance", EnumSet.complementOf(EnumSet.copyOf(IMPORTS)), "0"));

    private final Facts facts;
    private final DocumentType form;

    FormFields(Facts facts, DocumentType form) {
        this.facts = facts;
        this.form = form;
    }

    void noteMisplaced() {
        for (Field field : FIELDS) {
            boolean speaks = facts.has(field.name())
                    && !facts.isNull(field.name())
                    && !facts.plain(field.name()).equals(field.silent());
            if (speaks && !field.forms().contains(form)) {
                facts.fault(field.name(), "FIELD_MISPLACED", "a " + form.code() + " cannot state this; leave it out");
                facts.skip(field.name());
            }
        }
    }
}
