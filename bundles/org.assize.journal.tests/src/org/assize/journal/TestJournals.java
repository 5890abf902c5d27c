package org.assize.journal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;

/** Authors, drafts and small journals for the tests. */
public final class TestJournals {

    public static final String APP = "assize/0.1.0";

    private TestJournals() {
    }

    /** An author with a key of their own, made when asked for the first time. */
    public static Author author(Path directory, String actor, String device) throws JournalException {
        Path file = directory.resolve("keys").resolve("key-of-" + actor.hashCode() + ".p12");
        SigningKey key = SigningKey.openOrCreate(file, new char[0]);
        return new Author(actor, device, APP, key);
    }

    public static EntryDraft draft(int number) {
        return new EntryDraft("review.answered", "case-" + number, number % 3 == 0 ? "org.example.check" : "",
                JsonNodeFactory.instance.objectNode().put("item", "1." + number).put("deducted", number / 2.0)
                        .put("remark", "询问笔录缺少签名 “第" + number + "页”\n\ud83d\ude00"));
    }

    public static List<EntryDraft> drafts(int from, int count) {
        List<EntryDraft> drafts = new ArrayList<>();
        for (int i = from; i < from + count; i++) {
            drafts.add(draft(i));
        }
        return drafts;
    }

    /** A closed journal of one writer with the given number of drafts, hence one entry more. */
    public static Path write(Path directory, Author author, int drafts) throws JournalException {
        Path records = directory.resolve("records");
        try (Journal journal = Journals.open(records, author)) {
            journal.append(drafts(1, drafts));
        }
        return records;
    }
}
