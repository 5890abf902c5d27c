package org.assize.internal.plugins.checks.limit;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.osgi.service.component.annotations.Component;

import org.assize.check.AuditCheck;
import org.assize.check.CheckDescription;
import org.assize.check.CheckedCaseFile;
import org.assize.check.FindingKind;
import org.assize.check.Findings;
import org.assize.check.TextOrigin;
import org.assize.check.Wording;
import org.assize.internal.plugins.checks.course.Course;
import org.assize.internal.plugins.checks.course.Proposal;
import org.assize.internal.plugins.checks.course.Step;
import org.assize.internal.plugins.checks.fact.CaseFacts;
import org.assize.internal.plugins.checks.fact.DocumentFacts;
import org.assize.internal.plugins.checks.fact.DocumentType;
import org.assize.internal.plugins.checks.finding.Rules;
import org.assize.internal.plugins.checks.law.Law;

/**
 * Looks whether anybody was told of the opinion of an expert: by a notice, a copy that was served, a receipt, or in a
 * record. The result of a test on the spot is told on the spot and is passed over.
 */
@Component(service = AuditCheck.class)
public final class ExpertOpinionCheck implements AuditCheck {

    static final String NOT_TOLD = "expert-not-told";

    private static final String RULE = "expert.told";
    private static final FindingKind KIND = new FindingKind(NOT_TOLD,
            new Wording("鉴定意见未告知", "Nobody was told of the expert opinion"), Rules.all(RULE));
    private static final String OPINION = "(?:鉴定|认定|检验|检测|评估|鉴证)(?:意见|结论|结果|报告)(?:通知|告知)?书?";
    private static final Pattern NAMED = Pattern.compile(OPINION);
    private static final Pattern TOLD = Pattern.compile(OPINION
            + "[^。;?!:]{0,20}?(?:送达|告知|交付|送交|出示|宣读|宣布|通知)(?!书|单位|回|委托)"
            + "|(?:送达|告知|交付|出示|宣读|宣布|收到|通知)(?!书)[^。;?!:]{0,16}?" + OPINION
            + "|" + OPINION + "的?(?:复印件|复制件|副本)"
            + "|鉴定[^。?!]{0,30}?(?:有无|是否有|有没有|有何|没有|无)(?:异议|意见)");
    /** On the opinion itself it need not be named; machines lose its name below a seal. */
    private static final Pattern SERVED = Pattern.compile(
            "(?:复印件|复制件|副本)[^。;?!]{0,24}?(?:送达|送交|交付|交给|发给)|已(?:于[^。;?!]{0,14})?(?:送达|告知|送交)");
    /** What must or may be done has not been done yet: 应当将鉴定意见告知, 可以在收到鉴定意见复印件之日起. */
    private static final Pattern DEMANDED = Pattern.compile("(?:应当|有权|可以|可在|须)[^。;?!:]{0,12}$");
    private static final int MOST_BEFORE = 24;
    private static final Pattern ON_THE_SPOT = Pattern.compile("现场检测");
    /** These only name the opinion, or say in general what rights there are. */
    private static final Set<DocumentType> SILENT = EnumSet.of(DocumentType.COVER, DocumentType.CONTENTS,
            DocumentType.RIGHTS_NOTICE, DocumentType.EXPERT_COMMISSION);

    @Override
    public CheckDescription description() {
        return new CheckDescription("org.assize.checks.expert", "1", Law.STATE,
                new Wording("鉴定意见告知", "Notice of expert opinions"),
                new Wording("核对鉴定意见是否送达、告知当事人。",
                        "Looks whether the parties were told of the opinion of an expert."),
                Set.of("ADMINISTRATIVE", "CRIMINAL"), List.of(KIND));
    }

    @Override
    public void check(CheckedCaseFile caseFile, Findings findings) {
        Course course = Course.of(caseFile);
        CaseFacts facts = course.facts();
        List<DocumentFacts> opinions = facts.documents().stream().filter(ExpertOpinionCheck::isOpinion).toList();
        boolean legible = opinions.stream().allMatch(opinion -> opinion.document().isFullyRead());
        if (opinions.isEmpty() || !legible || isTold(facts)) {
            return;
        }
        Optional<LocalDate> day = Stream.of(course.decided(), course.accepted()).flatMap(Optional::stream)
                .map(Step::day).findFirst();
        String title = opinions.getFirst().document().title();
        Proposal.of(NOT_TOLD, "expert", "卷内有《" + title + "》，没有向当事人送达、告知的记录。",
                "The file holds “" + title + "”, and nothing shows that the parties were told of it.")
                .on(Optional.of(opinions.getFirst()))
                .lacking("鉴定意见送达、告知的记录", "a note that the parties were told of the opinion", "鉴定意见通知书",
                        "鉴定意见复印件", "鉴定意见告知")
                .sure(facts.isFullyRead() ? 0.9 : 0.5).sure(isMachineRead(opinions) ? 0.7 : 1)
                .under(day.flatMap(d -> Rules.of(facts, RULE, d))).to(findings);
    }

    private static boolean isOpinion(DocumentFacts document) {
        return document.type() == DocumentType.EXPERT_OPINION && !document.document().title().contains("现场检测")
                && !document.text().has(ON_THE_SPOT);
    }

    private static boolean isMachineRead(List<DocumentFacts> documents) {
        return documents.stream().flatMap(document -> document.document().pages().stream())
                .anyMatch(page -> page.origin() == TextOrigin.MACHINE);
    }

    private static boolean isTold(CaseFacts facts) {
        return facts.has(DocumentType.EXPERT_NOTICE)
                || facts.documents().stream().anyMatch(document -> isOpinion(document) && document.text().has(SERVED))
                || facts.documents(DocumentType.SERVICE_RECEIPT).anyMatch(receipt -> receipt.text().has(NAMED))
                || facts.documents().stream().filter(document -> !SILENT.contains(document.type()))
                        .anyMatch(ExpertOpinionCheck::tells);
    }

    private static boolean tells(DocumentFacts document) {
        CharSequence text = document.text().compact();
        Matcher matcher = TOLD.matcher(text);
        boolean found = false;
        for (int from = 0; !found && matcher.find(from); from = matcher.start() + 1) {
            CharSequence before = text.subSequence(Math.max(0, matcher.start() - MOST_BEFORE), matcher.start());
            found = !DEMANDED.matcher(before).find() && !matcher.group().contains("应当");
        }
        return found;
    }
}
