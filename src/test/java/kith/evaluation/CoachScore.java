package kith.evaluation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import kith.coaching.Coach;
import kith.coaching.Verdict;

/// Compares the coach's answers with labelled drafts, rule by rule.
final class CoachScore {
    /// How often a label was rightly given, wrongly given and missed.
    static final class Count {
        int right;
        int wrong;
        int missed;

        double precision() {
            return right + wrong == 0 ? 0 : (double) right / (right + wrong);
        }

        double recall() {
            return right + missed == 0 ? 0 : (double) right / (right + missed);
        }

        double f1() {
            return right == 0 ? 0 : 2.0 * right / (2 * right + wrong + missed);
        }
    }

    private final Coach coach = new Coach();
    private final Map<String, Count> rules = new TreeMap<>();
    private final Map<String, Count> strengths = new TreeMap<>();
    private final List<String> misses = new ArrayList<>();
    private int drafts;
    private int verdicts;
    private int good;
    private int goodSent;
    private int faulty;
    private int rewrites;

    CoachScore(List<CoachLabel> labels) {
        labels.forEach(this::add);
    }

    private void add(CoachLabel label) {
        drafts++;
        var advice = coach.advise(label.draft());
        var found = new TreeSet<String>();
        advice.findings().forEach(each -> found.add(each.rule()));
        var noted = new TreeSet<String>();
        advice.strengths().forEach(each -> noted.add(each.rule()));
        count(rules, label.findings(), found);
        count(strengths, label.strengths(), noted);
        verdicts += label.verdict() == advice.verdict() ? 1 : 0;
        if (label.verdict() == Verdict.SEND) {
            good++;
            goodSent += advice.verdict() == Verdict.SEND ? 1 : 0;
        }
        var invented = CoachInventions.in(advice.rewrite(), label.draft());
        boolean rewritten = advice.verdict() == Verdict.SEND || sound(label, advice.rewrite(), invented);
        if (advice.verdict() != Verdict.SEND) {
            faulty++;
            rewrites += rewritten ? 1 : 0;
        }
        if (advice.verdict() != Verdict.SEND) {
            misses.add("%s %s %s%n  %s%n  > %s"
                    .formatted(
                            rewritten ? "AFTER" : "UNSOUND",
                            label.id(),
                            invented,
                            label.draft().text(),
                            advice.rewrite()));
        }
        if (!found.equals(label.findings()) || label.verdict() != advice.verdict()) {
            misses.add("MISS %s %s%n  missed %s, wrong %s; verdict %s for %s%n  %s%n  %s"
                    .formatted(
                            label.id(),
                            label.draft().to(),
                            without(label.findings(), found),
                            without(found, label.findings()),
                            advice.verdict(),
                            label.verdict(),
                            label.draft().text().replace("\n", "\\n"),
                            advice.findings().stream()
                                    .map(each -> each.rule() + " “"
                                            + label.draft().text().substring(each.start(), each.end()) + "”")
                                    .toList()));
        }
    }

    private boolean sound(CoachLabel label, String rewrite, Set<String> invented) {
        var again = coach.advise(new kith.coaching.Draft(
                rewrite, label.draft().today(), label.draft().to()));
        return invented.isEmpty() && again.verdict() == Verdict.SEND;
    }

    private static Set<String> without(Set<String> all, Set<String> some) {
        var left = new HashSet<>(all);
        left.removeAll(some);
        return left;
    }

    private static void count(Map<String, Count> counts, Set<String> labelled, Set<String> found) {
        for (var each : labelled) {
            var count = counts.computeIfAbsent(each, _ -> new Count());
            if (found.contains(each)) {
                count.right++;
            } else {
                count.missed++;
            }
        }
        without(found, labelled).forEach(each -> counts.computeIfAbsent(each, _ -> new Count()).wrong++);
    }

    double macroF1() {
        return rules.values().stream().mapToDouble(Count::f1).average().orElse(0);
    }

    double lowestF1() {
        return rules.values().stream().mapToDouble(Count::f1).min().orElse(0);
    }

    double verdictAccuracy() {
        return (double) verdicts / drafts;
    }

    double goodSent() {
        return good == 0 ? 1 : (double) goodSent / good;
    }

    double soundRewrites() {
        return faulty == 0 ? 1 : (double) rewrites / faulty;
    }

    String table() {
        var table = new StringBuilder();
        rules.forEach((rule, count) -> line(table, rule, count));
        table.append('\n');
        strengths.forEach((rule, count) -> line(table, rule, count));
        return table.append("%ndrafts %d, macro F1 %.3f, verdicts %.3f, good sent %.3f, sound rewrites %.3f%n"
                        .formatted(drafts, macroF1(), verdictAccuracy(), goodSent(), soundRewrites()))
                .toString();
    }

    private static void line(StringBuilder table, String rule, Count count) {
        table.append(String.format(
                Locale.ROOT,
                "%-16s P %.2f  R %.2f  F1 %.2f  (%d right, %d wrong, %d missed)%n",
                rule,
                count.precision(),
                count.recall(),
                count.f1(),
                count.right,
                count.wrong,
                count.missed));
    }

    List<String> misses() {
        return misses;
    }

    /// Scores the file named first; with a second argument `misses` lists what was told otherwise than labelled.
    public static void main(String[] arguments) throws IOException {
        var lines = Files.readAllLines(Path.of(arguments[0]), StandardCharsets.UTF_8);
        var score = new CoachScore(CoachLabel.read(lines));
        if (arguments.length > 1) {
            score.misses().stream()
                    .filter(miss -> arguments[1].equals("misses") || miss.contains(arguments[1]))
                    .forEach(System.out::println);
        }
        System.out.println(score.table());
    }
}
