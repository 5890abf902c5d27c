package org.assize.internal.check;

import java.util.List;
import java.util.Set;

import org.assize.check.AuditCheck;
import org.assize.check.CheckDescription;
import org.assize.check.Finding;
import org.assize.check.FindingKind;
import org.assize.check.LegalSource;
import org.assize.check.Place;
import org.assize.check.Wording;

/** What the checks of the tests have in common. */
abstract class TestChecks implements AuditCheck {

    static final String KIND = "example.kind";
    static final Wording SAID = new Wording("有问题。", "Something is wrong.");

    private final String version;

    TestChecks(String version) {
        this.version = version;
    }

    @Override
    public final CheckDescription description() {
        return new CheckDescription(id(getClass()), version, "2026", new Wording("检查", "Check"),
                new Wording("用于测试。", "For tests."), Set.of(),
                List.of(new FindingKind(KIND, new Wording("问题", "Problem"), List.of())));
    }

    static String id(Class<?> type) {
        return "example." + type.getSimpleName();
    }

    static Finding finding(String key, List<Place> places) {
        return new Finding(KIND, key, SAID, 0.9, places, null, List.<LegalSource>of());
    }
}
