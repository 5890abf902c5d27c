package org.assize.internal.ui.casefile.intake;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

import org.assize.casefile.CaseFileImporter;
import org.assize.casefile.FoundCase;

/** Accepts files of one name, after looking at them for longer than a second and until it is let go. */
final class Hesitant implements CaseFileImporter {

    private static final long LONGER_THAN_A_SECOND = 1200;

    private final String id;
    private final String name;
    private final CountDownLatch asked = new CountDownLatch(1);
    private final CountDownLatch never = new CountDownLatch(1);
    private final CountDownLatch letGo = new CountDownLatch(1);

    Hesitant(String id, String name) {
        this.id = id;
        this.name = name;
    }

    void letGo() {
        letGo.countDown();
    }

    boolean asked() {
        return asked.getCount() == 0;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public String title(Locale locale) {
        return "Reads " + name;
    }

    @Override
    public boolean accepts(Path source) {
        if (!source.endsWith(name)) {
            return false;
        }
        asked.countDown();
        try {
            never.await(LONGER_THAN_A_SECOND, TimeUnit.MILLISECONDS);
            letGo.await();
            return true;
        } catch (InterruptedException e) {
            return false;
        }
    }

    @Override
    public List<FoundCase> find(Path source, Path scratch, BooleanSupplier cancelled) {
        return List.of();
    }
}
