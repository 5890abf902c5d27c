package org.assize.internal.search.index;

/** Waits through interrupts, which are passed on to whom they may concern when the waiting is over. */
final class Patience {

    private Patience() {
    }

    /** Something to wait for. */
    interface Waiting<T, E extends Exception> {

        T await() throws InterruptedException, E;
    }

    static <T, E extends Exception> T await(Waiting<T, E> waiting) throws E {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return waiting.await();
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
