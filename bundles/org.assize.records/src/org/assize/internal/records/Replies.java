package org.assize.internal.records;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.assize.model.annotation.AnnotationFactory;
import org.assize.model.annotation.Mark;
import org.assize.model.annotation.Reply;
import org.assize.records.event.MarkReplied;
import org.assize.records.event.ReplyRemoved;

/**
 * What was said about marks. A reply that was taken back is remembered, so that it returns to its place and time when
 * its author brings it back. A reply keeps its author: the same identity used by another changes nothing.
 */
final class Replies {

    private record Key(String mark, String reply) {
    }

    private static final Comparator<Reply> IN_TIME = Comparator.comparing(Reply::getAt).thenComparing(Reply::getId);

    private final Map<Key, Reply> takenBack = new HashMap<>();

    void say(Mark mark, MarkReplied event, Stamp stamp) {
        Key key = new Key(event.mark(), event.reply());
        Reply reply = standing(mark, event.reply()).or(() -> Optional.ofNullable(takenBack.get(key)))
                .orElseGet(() -> begun(event, stamp));
        if (!reply.getAuthor().equals(stamp.actor())) {
            return;
        }
        reply.setText(event.text());
        takenBack.remove(key);
        if (reply.eContainer() == null) {
            insert(mark.getReplies(), reply);
        }
    }

    void takeBack(Mark mark, ReplyRemoved event) {
        standing(mark, event.reply()).ifPresent(reply -> {
            mark.getReplies().remove(reply);
            takenBack.put(new Key(event.mark(), event.reply()), reply);
        });
    }

    private static Optional<Reply> standing(Mark mark, String id) {
        return mark.getReplies().stream().filter(r -> r.getId().equals(id)).findFirst();
    }

    private static Reply begun(MarkReplied event, Stamp stamp) {
        Reply reply = AnnotationFactory.eINSTANCE.createReply();
        reply.setId(event.reply());
        reply.setAuthor(stamp.actor());
        reply.setAt(stamp.at());
        return reply;
    }

    private static void insert(List<Reply> replies, Reply reply) {
        int at = replies.size();
        while (at > 0 && IN_TIME.compare(replies.get(at - 1), reply) > 0) {
            at--;
        }
        replies.add(at, reply);
    }
}
