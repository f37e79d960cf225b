package kith.evaluation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import kith.coaching.Advice;
import kith.coaching.Coach;
import kith.coaching.Draft;
import kith.coaching.Verdict;
import tools.jackson.databind.json.JsonMapper;

/// How often the coach interrupts ordinary mail: words for each finding of `improve` or worse.
///
/// Takes a folder of text files, one mail body each, or a file of JSON Lines with the body as `draft`. The mail itself
/// is not part of the project; Enron bodies as in the AESLC corpus are what the recorded figure was measured on.
record CoachFalseAlarms(int mails, long words, int untouched, Map<String, Integer> findings) {
    private static final LocalDate DAY = LocalDate.of(2026, 9, 17);

    static CoachFalseAlarms in(List<String> bodies) {
        var coach = new Coach();
        var findings = new TreeMap<String, Integer>();
        long words = 0;
        int untouched = 0;
        for (var body : bodies) {
            var advice = coach.advise(new Draft(body, DAY, null));
            words += body.strip().split("\\s+").length;
            untouched += advice.verdict() == Verdict.SEND ? 1 : 0;
            advice.findings().stream().map(Advice.Finding::rule).forEach(rule -> findings.merge(rule, 1, Integer::sum));
        }
        return new CoachFalseAlarms(bodies.size(), words, untouched, findings);
    }

    long wordsForEachFinding() {
        long all = findings.values().stream().mapToLong(count -> count).sum();
        return all == 0 ? words : words / all;
    }

    private static List<String> bodies(Path source) throws IOException {
        if (Files.isDirectory(source)) {
            try (Stream<Path> files = Files.list(source)) {
                return files.sorted().map(CoachFalseAlarms::text).toList();
            }
        }
        var mapper = JsonMapper.shared();
        return text(source)
                .lines()
                .filter(line -> !line.isBlank())
                .map(line -> mapper.readTree(line).path("draft").asString())
                .toList();
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Prints the figure for the folder or file named first.
    public static void main(String[] arguments) throws IOException {
        var alarms = in(bodies(Path.of(arguments[0])));
        System.out.printf(
                "%d mails, %d words, %d untouched, a finding in %d words%n%s%n",
                alarms.mails(), alarms.words(), alarms.untouched(), alarms.wordsForEachFinding(), alarms.findings());
    }
}
