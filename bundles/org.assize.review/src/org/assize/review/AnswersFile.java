package org.assize.review;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;

import org.assize.internal.review.Messages;
import org.assize.model.review.AnswerOutcome;
import org.assize.records.RefusedException;
import org.assize.records.event.AbsenceData;
import org.assize.records.event.AnchorData;
import org.assize.records.event.AnswerData;
import org.assize.records.event.BoxData;
import org.assize.records.event.DeductionData;
import org.assize.records.event.EvidenceData;
import org.eclipse.osgi.util.NLS;
import org.jspecify.annotations.Nullable;

/**
 * A whole review as data: {@code {"caseFile", "note", "items": {ITEM: {"outcome", "reason", "deductions", "evidence",
 * "absence"}}}}. A file may hold several under {@code "caseFiles"}, each with its {@code "number"}. Evidence is named
 * by document, page and quote or boxes; absent fields are empty.
 *
 * @param note overall remark; empty when the file has none
 * @param answers in the order of the file
 */
public record AnswersFile(String note, List<AnswerData> answers) {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS).build();

    public AnswersFile {
        answers = List.copyOf(answers);
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    private record EvidenceJson(String document, int page, @Nullable String quote, @Nullable List<BoxData> boxes) {

        EvidenceData toData() {
            return new EvidenceData(document, "", new AnchorData("", page, orEmpty(boxes), orEmpty(quote), "", ""));
        }
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    private record AbsenceJson(@Nullable String searched, @Nullable String scope, int pages, int pagesWithoutText,
            int pagesUncertain, @Nullable List<String> queries) {

        AbsenceData toData() {
            return new AbsenceData(orEmpty(searched), orEmpty(scope), pages, pagesWithoutText, pagesUncertain,
                    orEmpty(queries));
        }
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    private record DeductionJson(@Nullable String rule, @Nullable Integer count, boolean waived,
            @Nullable String remark, @Nullable List<EvidenceJson> evidence, @Nullable AbsenceJson absence) {

        DeductionData toData() {
            return new DeductionData(orEmpty(rule), count == null ? 1 : count, waived, orEmpty(remark),
                    orEmpty(evidence).stream().map(EvidenceJson::toData).toList(),
                    absence == null ? null : absence.toData());
        }
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    private record ItemJson(AnswerOutcome outcome, @Nullable String reason, @Nullable List<DeductionJson> deductions,
            @Nullable List<EvidenceJson> evidence, @Nullable AbsenceJson absence) {

        AnswerData toData(String item) {
            return new AnswerData(item, outcome, orEmpty(deductions).stream().map(DeductionJson::toData).toList(),
                    orEmpty(reason), orEmpty(evidence).stream().map(EvidenceJson::toData).toList(),
                    absence == null ? null : absence.toData(), "");
        }
    }

    /**
     * Reads the answers for a case file.
     *
     * @param caseFile number of the case file; a file for another one is refused
     * @throws RefusedException when the file cannot be read or has no answers for the case file
     */
    public static AnswersFile read(Path file, String caseFile) throws RefusedException {
        try {
            JsonNode sheet = sheetOf(MAPPER.readTree(Files.readAllBytes(file)), caseFile);
            if (sheet == null || !sheet.path("items").isObject()) {
                throw refused("answers.missing", file, NLS.bind(Messages.noAnswersFor, file, caseFile));
            }
            List<AnswerData> answers = new ArrayList<>();
            for (Map.Entry<String, JsonNode> item : sheet.path("items").properties()) {
                ItemJson json = MAPPER.treeToValue(item.getValue(), ItemJson.class);
                if (json == null || json.outcome() == null) {
                    throw refused("answers.bad", file, NLS.bind(Messages.badAnswers, file, item.getKey()));
                }
                answers.add(json.toData(item.getKey()));
            }
            return new AnswersFile(sheet.path("note").asText(""), answers);
        } catch (JsonProcessingException e) {
            throw refused("answers.bad", file, NLS.bind(Messages.badAnswers, file, e.getOriginalMessage()));
        } catch (IOException e) {
            throw refused("answers.bad", file, NLS.bind(Messages.badAnswers, file, e.toString()));
        }
    }

    private static @Nullable JsonNode sheetOf(JsonNode root, String caseFile) {
        if (root.path("caseFiles").isArray()) {
            for (JsonNode sheet : root.path("caseFiles")) {
                if (caseFile.equals(sheet.path("number").asText())) {
                    return sheet;
                }
            }
            return null;
        }
        String named = root.path("caseFile").asText(caseFile);
        return named.equals(caseFile) ? root : null;
    }

    private static RefusedException refused(String code, Path file, String message) {
        return new RefusedException(code, file.getFileName().toString(), message);
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static <T> List<T> orEmpty(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }
}
