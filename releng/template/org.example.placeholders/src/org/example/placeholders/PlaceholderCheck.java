package org.example.placeholders;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.assize.check.AuditCheck;
import org.assize.check.CheckDescription;
import org.assize.check.CheckedCaseFile;
import org.assize.check.CheckedDocument;
import org.assize.check.CheckedPage;
import org.assize.check.Finding;
import org.assize.check.FindingKind;
import org.assize.check.Findings;
import org.assize.check.Place;
import org.assize.check.Wording;
import org.osgi.service.component.annotations.Component;

/** Finds what was left from the form: 某某 or XX where a name or a place should stand. */
@Component
public final class PlaceholderCheck implements AuditCheck {

    private static final String KIND = "org.example.placeholder";
    private static final Pattern PLACEHOLDER = Pattern.compile("某某某?|[X×]{2,}");

    @Override
    public CheckDescription description() {
        return new CheckDescription("org.example.placeholders", "1", "",
                new Wording("未替换的占位文字", "Placeholders left in"),
                new Wording("查找文书中残留的“某某”“XX”等占位文字。", "Finds 某某 and XX that were left from the form."),
                Set.of(), List.of(new FindingKind(KIND,
                        new Wording("占位文字未替换", "A placeholder was not replaced"), List.of())));
    }

    @Override
    public void check(CheckedCaseFile caseFile, Findings findings) {
        for (CheckedDocument document : caseFile.documents()) {
            for (CheckedPage page : document.pages()) {
                Matcher matcher = PLACEHOLDER.matcher(page.text().text());
                if (matcher.find()) {
                    findings.propose(finding(document, Place.of(document, page, matcher.start(), matcher.end())));
                    break; // one finding a document is enough
                }
            }
        }
    }

    private static Finding finding(CheckedDocument document, Place place) {
        return new Finding(KIND, document.path(),
                new Wording("《" + document.title() + "》第 " + place.page() + " 页仍有占位文字“" + place.quote() + "”。",
                        document.title() + " still has the placeholder " + place.quote() + " on page " + place.page()
                                + "."),
                0.9, List.of(place), null, List.of());
    }
}
