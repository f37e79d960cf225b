package kith.llm;

import java.time.ZonedDateTime;
import java.util.List;
import kith.language.Known;
import kith.language.Message;
import org.jspecify.annotations.Nullable;

/// Messages typed on Monday 9 March 2026 by somebody who knows a few people.
final class Told {
    static final Known JOSE = known("p1", "José Ferreira da Cunha", "U0JOSE", "Zeca");
    static final Known ELIZABETH = known("p2", "Elizabeth Quayle", null);
    static final Known MARIA_A = known("p3", "Maria Anders", null);
    static final Known MARIA_B = known("p4", "Maria Bischoff", null);
    static final List<Known> EVERYBODY = List.of(JOSE, ELIZABETH, MARIA_A, MARIA_B);

    private Told() {}

    static Message message(String text) {
        return new Message(text, ZonedDateTime.parse("2026-03-09T09:00:00+00:00[Europe/Lisbon]"), EVERYBODY);
    }

    private static Known known(String id, String name, @Nullable String chatUser, String... aliases) {
        return new Known(id, name, List.of(aliases), chatUser);
    }
}
