package kith.evaluation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kith.coaching.Advice;
import kith.coaching.Coach;
import kith.coaching.Verdict;

/// The page of before-and-after pairs, made from the labelled drafts.
final class CoachPairs {
    static final Path PAGE = Path.of("docs", "coaching.md");
    private static final int PAIRS = 20;
    private static final int MOST_OF_ONE_RULE = 2;
    private static final int FEWEST_WORDS_KEPT = 9;

    private static final String FIGURES = """

            # How it is measured

            The rules look for constructions; beside them a model learned from some three thousand sentences, written for \
            Kith, tells nine tones from plain mail and plain asks (`tones/*.txt`). A construction counts only in a \
            sentence where its tone is at least faintly heard, and a tone that is clear needs no construction.

            `CoachEvaluationTest` prints precision, recall and F1 of each rule on the labelled file. \
            `kith.evaluation.CoachFalseAlarms FILE-OR-FOLDER` counts findings on ordinary mail, which is not part of the \
            project. Measured on 22 November 2026 on bodies of 25 to 110 words as in AESLC, circulars and automatic \
            notices included: on the 300 that the rules were tuned on (17,587 words) a finding in 314 words, 261 bodies \
            untouched; on 300 others drawn at random and never looked at (17,816 words) a finding in 307 words, 254 \
            untouched. Of the 58 findings on the fresh ones 14 were `broadcast`, 11 `template`, 10 `vague-ask`, 9 \
            `many-asks`, 4 `about-me`, 3 `pressure`, 3 `numbers`, 2 `agenda`, 1 each `hostile` and `pitch`; shouting and \
            circulars among them are rightly found.

            A second model tells what a sentence does: it gives, invites, leaves room for a no, or none of these \
            (`acts/*.txt`). The strengths rest on it.

            The swap-name test takes two drafts for the same from a Jaccard index of 0.4 over pairs of words. Unrelated \
            labelled drafts reach 0.11 at most; with four words changed 95 in 100 keep 0.48 or more.
            """;

    private CoachPairs() {}

    /// Twenty pairs of which no rule leads more than twice, each with the reasons in the coach's own words.
    static String page(List<CoachLabel> labels) {
        var coach = new Coach();
        var leading = new HashMap<String, Integer>();
        var pairs = new ArrayList<String>();
        for (var label : labels) {
            var advice = coach.advise(label.draft());
            if (pairs.size() < PAIRS && tells(advice, label, leading)) {
                leading.merge(advice.findings().getFirst().rule(), 1, Integer::sum);
                pairs.add(pair(pairs.size() + 1, label, advice));
            }
        }
        return """
                # Before and after

                Twenty drafts from the labelled file and what the coach makes of them. The page is generated; \
                `CoachPairsTest` holds it to what the coach says now.

                """ + String.join("\n", pairs) + FIGURES;
    }

    private static boolean tells(Advice advice, CoachLabel label, Map<String, Integer> leading) {
        return advice.verdict() != Verdict.SEND
                && advice.verdict() == label.verdict()
                && words(advice.rewrite()) >= FEWEST_WORDS_KEPT
                && !advice.rewrite().contains("[their name]")
                && !advice.rewrite().contains("[A line")
                && leading.getOrDefault(advice.findings().getFirst().rule(), 0) < MOST_OF_ONE_RULE;
    }

    private static long words(String text) {
        return text.split("\\s+").length;
    }

    private static String pair(int number, CoachLabel label, Advice advice) {
        var reasons = new StringBuilder();
        for (var each : advice.findings()) {
            reasons.append("- `%s`: %s %s%n".formatted(each.rule(), each.why(), each.instead()));
        }
        return "## %d. %s%n%n%s%n%n%s%n%s%n"
                .formatted(
                        number,
                        advice.verdict() == Verdict.HOLD ? "Hold" : "Improve",
                        quoted(label.draft().text()),
                        reasons,
                        quoted(advice.rewrite()));
    }

    private static String quoted(String text) {
        return "> " + text.strip().replace("\n", "\n> ");
    }

    /// Writes the page anew.
    public static void main(String[] arguments) throws IOException {
        Files.writeString(PAGE, page(CoachLabel.read(CoachEvaluationTest.lines())), StandardCharsets.UTF_8);
    }
}
