package org.pabean.laboratory;

import java.util.List;
import org.pabean.law.Wording;

/** What may become of goods that miss a condition of import or export. Customs Law art. 53(3)-(4). */
public enum Disposal {
    /** They leave again. */
    RE_EXPORT(new Wording("re-export", "diekspor kembali")),
    /** The export is cancelled. */
    CANCEL_EXPORT(new Wording("cancel the export", "dibatalkan ekspornya")),
    /** They are destroyed under customs control. */
    DESTRUCTION(new Wording("destruction", "dimusnahkan")),
    /** They become goods under State control. */
    STATE_CONTROL(new Wording("goods under State control", "barang yang dikuasai negara"));

    private final Wording wording;

    Disposal(Wording wording) {
        this.wording = wording;
    }

    /** How goods were declared. */
    public enum DeclaredAs {
        /** As what they are. */
        TRUE_GOODS,
        /** Not at all, or wrongly. */
        WRONG_OR_NOT
    }

    /** What may become of goods declared so. */
    public static List<Disposal> of(DeclaredAs declaration, Direction direction) {
        if (declaration == DeclaredAs.WRONG_OR_NOT) {
            return List.of(STATE_CONTROL);
        }
        return direction == Direction.IMPORT ? List.of(RE_EXPORT, DESTRUCTION) : List.of(CANCEL_EXPORT, DESTRUCTION);
    }

    /** The disposal in words. */
    public Wording wording() {
        return wording;
    }
}
