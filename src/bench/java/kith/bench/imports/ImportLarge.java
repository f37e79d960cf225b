package kith.bench.imports;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Sends a LinkedIn export of 50,000 people to a Kith in this JVM with a PostgreSQL beside it, takes it in, talks with
/// a book of that size, sends it once more, packs it and takes it all back.
///
///     mvn -q -Pbench test-compile exec:exec@imports
///
/// `-Dimports.people=…` for another number. The JVM has 512 MB.
public final class ImportLarge {
    private static final int TRIES = 40;

    private ImportLarge() {}

    public static void main(String[] arguments) throws IOException {
        int people = Integer.parseInt(arguments[0]);
        try (var postgres = EmbeddedPostgres.builder()
                        .setServerConfig("fsync", "on")
                        .setServerConfig("synchronous_commit", "on")
                        .start();
                var member = BenchMember.of(postgres.getJdbcUrl("postgres", "postgres"))) {
            member.says("coffee with Maria Sousa today, she's moving to Berlin");
            member.file(connections(people));
            timed("looked through", member::sendsFile);
            timed("taken in", member::pressesImport);
            member.waitForSearch();
            for (var words : List.of(
                    "who",
                    "call with Maria today",
                    "coffee with Aino Person49000 today",
                    "about Aino Person49000",
                    "find Company7",
                    "met John and Anna at the fair, I owe them the deck by Friday")) {
                System.out.printf("%-70s %6.1f ms median%n", words, median(member, words));
            }
            timed("the same file again", member::sendsFileAgain);
            timed("packed", member::exports);
            timed("taken back", member::undoesImport);
            System.out.printf(
                    Locale.ENGLISH,
                    "peak heap %d MB of %d MB%n",
                    peak() >> 20,
                    Runtime.getRuntime().maxMemory() >> 20);
        }
        System.exit(0);
    }

    private static void timed(String what, Runnable work) {
        long start = System.nanoTime();
        work.run();
        System.out.printf(Locale.ENGLISH, "%-70s %6.2f s%n", what, (System.nanoTime() - start) / 1e9);
    }

    private static double median(BenchMember member, String words) {
        var times = IntStream.range(0, TRIES)
                .mapToLong(_ -> {
                    long start = System.nanoTime();
                    member.says(words);
                    return System.nanoTime() - start;
                })
                .sorted()
                .toArray();
        return times[TRIES / 2] / 1e6;
    }

    private static long peak() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(each -> each.getType() == MemoryType.HEAP)
                .map(MemoryPoolMXBean::getPeakUsage)
                .mapToLong(each -> each.getUsed())
                .sum();
    }

    /// As LinkedIn writes them, with 40 first names.
    private static byte[] connections(int people) {
        var first = List.of(
                "Anna", "John", "Maria", "Aino", "Wei", "Priya", "Tom", "Otto", "Grace", "Kenji", "Rosa", "Fatou",
                "Elif", "Jonas", "Maya", "Will", "Sofia", "Liam", "Noah", "Emma", "Ava", "Mia", "Lea", "Paul", "Luis",
                "Omar", "Nina", "Ivan", "Olga", "Sara", "Mark", "Rose", "Grant", "May", "Hugo", "Ida", "Axel", "Vera",
                "Yuki", "Zoe");
        return IntStream.range(0, people)
                .mapToObj(i -> "%s,Person%d,https://www.linkedin.com/in/p%d,%s,Company%d,Engineer,%d Mar %d"
                        .formatted(
                                first.get(i % first.size()),
                                i,
                                i,
                                i % 3 == 0 ? "p" + i + "@example.com" : "",
                                i % 900,
                                1 + i % 28,
                                2010 + i % 15))
                .collect(Collectors.joining(
                        "\r\n",
                        "Notes:\r\n\"Some addresses are missing.\"\r\n\r\nFirst Name,Last Name,URL,Email Address,Company,"
                                + "Position,Connected On\r\n",
                        "\r\n"))
                .getBytes(UTF_8);
    }
}
