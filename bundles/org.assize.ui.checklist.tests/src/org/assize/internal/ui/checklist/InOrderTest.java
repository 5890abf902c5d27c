package org.assize.internal.ui.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.Test;

class InOrderTest {

    private static final long PATIENCE_MILLIS = 20_000;

    @Test
    void everything_is_done_in_the_order_it_was_asked_for() throws Exception {
        List<Integer> done = Collections.synchronizedList(new ArrayList<>());
        CountDownLatch start = new CountDownLatch(1);
        InOrder queue = new InOrder(Runnable::run);
        queue.add(monitor -> {
            start.await();
            return -1;
        }, done::add);
        IntStream.range(0, 200).forEach(i -> queue.add(monitor -> i, done::add));
        start.countDown();
        assertThat(queue.join(PATIENCE_MILLIS, null)).isTrue();
        assertThat(done).containsExactlyElementsOf(IntStream.range(-1, 200).boxed().toList());
    }

    @Test
    void what_was_cancelled_does_not_stop_what_follows() throws Exception {
        List<String> done = Collections.synchronizedList(new ArrayList<>());
        InOrder queue = new InOrder(Runnable::run);
        queue.<String>add(monitor -> {
            throw new OperationCanceledException();
        }, done::add);
        // The queue may be at its end just now and then begins anew, which joining it does not wait for.
        CountDownLatch next = new CountDownLatch(1);
        queue.add(monitor -> "next", result -> {
            done.add(result);
            next.countDown();
        });
        assertThat(next.await(PATIENCE_MILLIS, TimeUnit.MILLISECONDS)).isTrue();
        assertThat(done).containsExactly("next");
    }
}
