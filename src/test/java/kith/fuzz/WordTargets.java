package kith.fuzz;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import kith.coaching.Coach;
import kith.coaching.Draft;
import kith.language.Known;
import kith.language.Message;
import kith.language.Understand;

/// What members can write, tried with any bytes.
public final class WordTargets {
    private static final ZonedDateTime NOW = ZonedDateTime.parse("2026-03-12T09:00:00+01:00[Europe/Paris]");
    private static final List<Known> KNOWN = List.of(
            new Known("00000000-0000-0000-0000-000000000001", "Maria Lopez", List.of("Mia"), "U0MARIA"),
            new Known("00000000-0000-0000-0000-000000000002", "Tom Baker", List.of(), null));

    /// As long as what is read of a message; longer ones only take longer.
    private static final int LONGEST = 4_000;

    private final Understand understand = new Understand();
    private final Coach coach = new Coach();

    public void understand(byte[] input) {
        understand.read(new Message(text(input), NOW, KNOWN));
    }

    public void coach(byte[] input) {
        var draft = new Draft(text(input), LocalDate.of(2026, 3, 12), null);
        var advice = coach.advise(draft);
        for (var each : advice.findings()) {
            if (each.start() < 0 || each.end() > draft.text().length() || each.start() > each.end()) {
                throw new AssertionError("a finding beside the draft");
            }
        }
        coach.shorter(draft);
        coach.warmer(draft);
    }

    private static String text(byte[] input) {
        var text = new String(input, StandardCharsets.UTF_8);
        return text.substring(0, Math.min(LONGEST, text.length()));
    }
}
