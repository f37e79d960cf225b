package kith.language;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/// What a multinomial logistic regression has learned: a weight of every feature for each of some labels.
///
/// Features are known by a 64-bit hash, so that reading them from a file makes no objects.
public final class Weights {
    private static final int HEAD = 2 * Integer.BYTES;

    private final int labels;

    /// Hashes of the features, ascending.
    private final long[] hashes;

    /// For each feature in the order of `hashes`, a weight for each label.
    private final float[] weights;

    private Weights(int labels, long[] hashes, float[] weights) {
        this.labels = labels;
        this.hashes = hashes;
        this.weights = weights;
    }

    /// `index` tells each feature's row in `rows`.
    public static Weights of(int labels, Map<String, Integer> index, double[][] rows) {
        var ordered = index.keySet().stream()
                .sorted((one, other) -> Long.compare(hash(one), hash(other)))
                .toList();
        var hashes = ordered.stream().mapToLong(Weights::hash).toArray();
        if (Arrays.stream(hashes).distinct().count() < hashes.length) {
            throw new IllegalArgumentException("two features share a hash");
        }
        var weights = new float[hashes.length * labels];
        int at = 0;
        for (var feature : ordered) {
            for (double weight : rows[index.getOrDefault(feature, 0)]) {
                weights[at++] = (float) weight;
            }
        }
        return new Weights(labels, hashes, weights);
    }

    /// Reads what [#write(OutputStream)] wrote to a file in the package of `room`, or learns it where there is none.
    public static Weights in(Class<?> room, String file, Supplier<Weights> learn) {
        try (var stream = room.getResourceAsStream(file)) {
            return stream == null ? learn.get() : read(ByteBuffer.wrap(stream.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Weights read(ByteBuffer bytes) {
        int labels = bytes.getInt();
        var hashes = new long[bytes.getInt()];
        bytes.asLongBuffer().get(hashes);
        var weights = new float[hashes.length * labels];
        bytes.position(HEAD + hashes.length * Long.BYTES).asFloatBuffer().get(weights);
        return new Weights(labels, hashes, weights);
    }

    /// Two ints count labels and features; the features' hashes follow as longs, then the weights as floats.
    public void write(OutputStream out) throws IOException {
        var data = new DataOutputStream(out);
        data.writeInt(labels);
        data.writeInt(hashes.length);
        for (long hash : hashes) {
            data.writeLong(hash);
        }
        for (float weight : weights) {
            data.writeFloat(weight);
        }
        data.flush();
    }

    /// The rows of those features that are known, in their order.
    public int[] rows(List<String> features) {
        return features.stream()
                .mapToInt(feature -> Arrays.binarySearch(hashes, hash(feature)))
                .filter(row -> row >= 0)
                .toArray();
    }

    /// The chance of each label when the weights of `rows` count `scale` times.
    public double[] chances(int[] rows, double scale) {
        var sums = new double[labels];
        for (int row : rows) {
            for (int label = 0; label < labels; label++) {
                sums[label] += weights[row * labels + label] * scale;
            }
        }
        return softmax(sums);
    }

    /// Turns sums of weights into chances, in place.
    public static double[] softmax(double[] sums) {
        double most = Arrays.stream(sums).max().orElse(0);
        double whole = 0;
        for (int label = 0; label < sums.length; label++) {
            sums[label] = Math.exp(sums[label] - most);
            whole += sums[label];
        }
        for (int label = 0; label < sums.length; label++) {
            sums[label] /= whole;
        }
        return sums;
    }

    /// FNV-1a over UTF-16 units, 64 bits.
    private static long hash(String feature) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < feature.length(); i++) {
            hash = (hash ^ feature.charAt(i)) * 0x100000001b3L;
        }
        return hash;
    }
}
