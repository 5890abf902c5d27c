package org.assize.internal.plugins.checks.form;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.assize.check.Wording;
import org.assize.internal.plugins.checks.fact.DocumentType;
import org.jspecify.annotations.Nullable;

/**
 * A document that a case file must hold.
 *
 * @param name      what it is called
 * @param types     any of these will do
 * @param caseKinds in which kinds of case files
 * @param in        documents that show that it was needed; empty if it always is
 * @param trace     what stands in them, in compact text; absent if the documents themselves show it
 * @param certainty how sure it is that every department files it, 0 to 1
 */
record RequiredDocument(Wording name, Set<DocumentType> types, Set<String> caseKinds, Set<DocumentType> in,
        @Nullable Pattern trace, double certainty) {

    private static final Set<String> POLICE = Set.of("ADMINISTRATIVE", "CRIMINAL");
    private static final Set<String> CRIMINAL = Set.of("CRIMINAL");

    /** What happened before the record begins shows how somebody came. An oral summons needs no paper. */
    private static final Pattern SUMMONED = Pattern.compile("(?<!口头)(?:被传唤的(?:被询问人|违法嫌疑人|犯罪嫌疑人)|传唤的犯罪嫌疑人)"
            + "|(?:持|凭|出示)传唤证|传唤证编号");

    /** The documents that are asked for. */
    static final List<RequiredDocument> ALL = List.of(
            new RequiredDocument(new Wording("受案登记表", "registration of the case"),
                    Set.of(DocumentType.REGISTRATION), POLICE, Set.of(), null, 0.95),
            new RequiredDocument(new Wording("卷内文书目录", "contents list"), Set.of(DocumentType.CONTENTS), POLICE,
                    Set.of(), null, 0.8),
            new RequiredDocument(new Wording("立案决定书", "decision to open an investigation"),
                    Set.of(DocumentType.FILING), CRIMINAL, Set.of(), null, 0.95),
            new RequiredDocument(new Wording("犯罪嫌疑人诉讼权利义务告知书", "notice of the rights of a suspect"),
                    Set.of(DocumentType.RIGHTS_NOTICE), CRIMINAL, Set.of(DocumentType.INTERROGATION), null, 0.9),
            new RequiredDocument(new Wording("传唤证", "written summons"), Set.of(DocumentType.SUMMONS), POLICE,
                    Set.of(DocumentType.QUESTIONING, DocumentType.INTERROGATION), SUMMONED, 0.9),
            new RequiredDocument(new Wording("处理决定文书", "decision"),
                    Set.of(DocumentType.DECISION, DocumentType.OTHER_DECISION, DocumentType.MEDIATION),
                    Set.of("ADMINISTRATIVE"), Set.of(DocumentType.CLOSING_REPORT), Pattern.compile("处罚决定"), 0.9));

    /** {@return whether what shows that it is needed is certain to be a document of its kind} */
    boolean isAlwaysNeeded() {
        return in.isEmpty();
    }
}
