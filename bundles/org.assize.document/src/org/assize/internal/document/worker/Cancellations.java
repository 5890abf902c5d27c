package org.assize.internal.document.worker;

/** The last request that is no longer wanted. Requests are worked on one at a time and in order, so one is enough. */
final class Cancellations {

    private volatile int last = -1;

    void add(int id) {
        last = id;
    }

    boolean contains(int id) {
        return last == id;
    }
}
