package kith.transfer;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import kith.people.ContactFile.Why;

/// Takes the one file of use out of a zip. What a zip says of its own sizes is not believed: reading ends where there
/// is too much of it.
final class Unzip {
    private static final int MOST_BYTES = 64 << 20;
    private static final int MOST_IN_ALL = 256 << 20;
    private static final int MOST_ENTRIES = 5_000;
    private static final String OF_A_WORKBOOK = "[content_types].xml";

    /// The best first: Kith's own, LinkedIn's whole archive, any other list.
    private static final List<String> WANTED = List.of("book.json", "connections.csv", ".vcf", ".csv");

    sealed interface Opened {
        @SuppressWarnings("ArrayRecordComponent")
        record Part(byte[] bytes) implements Opened {}

        record Not(Why why) implements Opened {}
    }

    private final ZipInputStream zip;
    private long taken;
    private int entries;
    private int best = WANTED.size();
    private Opened opened = new Opened.Not(Why.ZIP);

    private Unzip(byte[] bytes) {
        zip = new ZipInputStream(new ByteArrayInputStream(bytes));
    }

    static boolean isZip(byte[] bytes) {
        return bytes.length > 3 && bytes[0] == 'P' && bytes[1] == 'K' && (bytes[2] == 3 || bytes[2] == 5);
    }

    static Opened open(byte[] bytes) {
        var unzip = new Unzip(bytes);
        try {
            return unzip.opened();
        } catch (IOException | IllegalArgumentException e) {
            boolean locked = String.valueOf(e.getMessage()).contains("encrypted");
            return unzip.best < WANTED.size() ? unzip.opened : new Opened.Not(locked ? Why.LOCKED : Why.ZIP);
        }
    }

    private Opened opened() throws IOException {
        ZipEntry entry;
        while (best > 0 && (entry = zip.getNextEntry()) != null) {
            var name = entry.getName().toLowerCase(Locale.ROOT);
            if (name.equals(OF_A_WORKBOOK)) {
                return new Opened.Not(Why.WORKBOOK);
            }
            if (++entries > MOST_ENTRIES || !take(rank(name))) {
                return best < WANTED.size() ? opened : new Opened.Not(Why.TOO_MUCH);
            }
        }
        return opened;
    }

    private static int rank(String name) {
        for (int i = 0; i < WANTED.size(); i++) {
            if (name.endsWith(WANTED.get(i)) && !name.startsWith("__macosx/")) {
                return i;
            }
        }
        return WANTED.size();
    }

    /// False when there is too much to go on.
    private boolean take(int rank) throws IOException {
        if (rank < best) {
            var bytes = zip.readNBytes(MOST_BYTES + 1);
            taken += bytes.length;
            if (bytes.length > MOST_BYTES) {
                return false;
            }
            best = rank;
            opened = new Opened.Part(bytes);
        } else {
            taken += passOver();
        }
        return taken <= MOST_IN_ALL;
    }

    private long passOver() throws IOException {
        var buffer = new byte[1 << 16];
        long passed = 0;
        int read;
        while (passed + taken <= MOST_IN_ALL && (read = ((InputStream) zip).read(buffer)) > 0) {
            passed += read;
        }
        return passed;
    }
}
