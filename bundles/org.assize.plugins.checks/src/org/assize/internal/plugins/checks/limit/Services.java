package org.assize.internal.plugins.checks.limit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.assize.internal.plugins.checks.course.Course;
import org.assize.internal.plugins.checks.course.Ruling;
import org.assize.internal.plugins.checks.course.Step;
import org.assize.internal.plugins.checks.fact.DocumentFacts;
import org.assize.internal.plugins.checks.fact.DocumentType;
import org.assize.internal.plugins.checks.fact.Gap;
import org.assize.internal.plugins.checks.fact.Label;
import org.assize.internal.plugins.checks.fact.Passage;
import org.assize.internal.plugins.checks.fact.WrittenDate;
import org.jspecify.annotations.Nullable;

/** How and when a decision was served: by receipts, and by who signed for it on the decision itself. */
final class Services {

    private static final Pattern OF_DECISION = Pattern.compile("处罚决定书");
    private static final Pattern RECEIVED = Pattern.compile("(?:宣告并送达|已送达|已收到|收到本决定书)[。,:]?"
            + "(?<by>[^:;]{0,24}[:;])(?:(?![年月日本一])(?<name>[\\u4e00-\\u9fff·]{2,8}))?");

    private final List<DocumentFacts> receipts;
    private final List<Step> steps = new ArrayList<>();
    private boolean signedOnDecision;
    private @Nullable Passage blank;

    private Services(List<DocumentFacts> receipts) {
        this.receipts = receipts;
    }

    static Services of(Course course, Ruling ruling) {
        List<DocumentFacts> receipts = course.facts().documents(DocumentType.SERVICE_RECEIPT)
                .filter(d -> d.type() == DocumentType.SERVICE_RECEIPT && isOfDecision(d)).toList();
        Services services = new Services(receipts);
        receipts.forEach(services::receipt);
        services.onDecision(ruling.document());
        return services;
    }

    private static boolean isOfDecision(DocumentFacts receipt) {
        return receipt.text().length() == 0 || receipt.text().has(OF_DECISION)
                || receipt.field(Label.SERVED_DOCUMENT).isEmpty();
    }

    /** {@return whether it was served at all} */
    boolean isServed() {
        return !receipts.isEmpty() || signedOnDecision;
    }

    /** {@return whether a receipt names a way of service} */
    boolean isBy(Pattern way) {
        return receipts.stream().anyMatch(d -> d.text().has(way));
    }

    /** {@return when it was served first} */
    Optional<Step> first() {
        return steps.stream().min(Comparator.comparing(Step::day));
    }

    /** {@return the line on the decision where nobody signed} */
    @Nullable Passage blank() {
        return blank;
    }

    private void receipt(DocumentFacts receipt) {
        receipt.date(Label.SERVED).filter(WrittenDate::isWritten)
                .or(() -> receipt.dates().stream().filter(d -> d.day() != null)
                        .min(Comparator.comparing(WrittenDate::day)))
                .ifPresent(d -> add(receipt, d));
    }

    private void add(DocumentFacts document, WrittenDate date) {
        boolean receipt = document.type() == DocumentType.SERVICE_RECEIPT;
        Course.step(document, date, receipt ? document.document().date() : null).ifPresent(steps::add);
    }

    /** Below the decision: …已向我宣告并送达。被处罚人（签名捺指印）：name, date. */
    private void onDecision(DocumentFacts decision) {
        Matcher matcher = RECEIVED.matcher(decision.text().compact());
        while (matcher.find()) {
            Passage line = decision.text().passage(matcher.start(), matcher.end());
            boolean named = matcher.group("name") != null
                    && !decision.text().compact().gap(matcher.start("name")).atLeast(Gap.WRAP);
            if (!named) {
                blank = line;
            } else {
                signedOnDecision = true;
                decision.dates().stream().filter(d -> d.day() != null && d.from() >= matcher.end()
                        && d.from() - matcher.end() < 12).findFirst().ifPresent(d -> add(decision, d));
            }
        }
    }
}
