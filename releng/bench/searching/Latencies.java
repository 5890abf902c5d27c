import java.util.Arrays;

/** Times of many searches, in milliseconds. */
final class Latencies {

    private final double[] millis;
    private int count;
    private long hits;

    Latencies(int expected) {
        millis = new double[expected];
    }

    void add(long nanos, long found) {
        millis[count++] = nanos / 1e6;
        hits += found;
    }

    /** A row to be read by a script: name, p50, p95, p99, hits. */
    void print(String name) {
        double[] sorted = Arrays.copyOf(millis, count);
        Arrays.sort(sorted);
        System.out.printf("%s\t%.2f\t%.2f\t%.2f\t%d%n", name, at(sorted, 0.5), at(sorted, 0.95), at(sorted, 0.99),
                hits);
    }

    private static double at(double[] sorted, double share) {
        return sorted[(int) Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)];
    }
}
