package kith.faults;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import kith.playground.Delivery;

/// What members said, and what they were answered.
final class Ledger {
    private static final String KEPT = "Undo";
    private static final String NOT_SAVED = "save that: something broke";
    private static final int BUSY = 503;
    private static final String LATER = "longer than usual";
    private static final String PERHAPS = "tell whether that was kept";

    enum Fate {
        /// Slack got no answer that it takes for one, or the member only that it takes longer, or that it may be kept.
        UNANSWERED,
        ACKNOWLEDGED,
        /// The member was told that nothing was kept.
        TOLD_NOT_SAVED
    }

    private final Map<Saying, Fate> fates = new ConcurrentHashMap<>();
    private final Map<String, Saying> byWord = new ConcurrentHashMap<>();
    private final List<Duration> acknowledgements = new ArrayList<>();
    private final List<Duration> answers = new ArrayList<>();
    private final List<Duration> refusals = new ArrayList<>();

    void said(Saying saying, Delivery answer) {
        byWord.put(saying.word(), saying);
        answered(saying, answer);
    }

    /// Slack sent once more what it had got no answer to.
    void saidAgain(Delivery retry) {
        for (var word : new HashSet<>(Saying.wordsIn(retry.sent().body()))) {
            var saying = byWord.get(word);
            if (saying != null) {
                answered(saying, retry);
            }
        }
    }

    private void answered(Saying saying, Delivery answer) {
        var fate = fate(saying, answer);
        fates.merge(saying, fate, (before, now) -> before == Fate.ACKNOWLEDGED ? before : now);
        synchronized (answers) {
            answers.add(answer.elapsed());
            if (fate == Fate.ACKNOWLEDGED) {
                acknowledgements.add(answer.elapsed());
            }
            if (answer.status() == BUSY) {
                refusals.add(answer.elapsed());
            }
        }
    }

    private static Fate fate(Saying saying, Delivery answer) {
        if (!answer.acknowledged()) {
            return Fate.UNANSWERED;
        }
        if (!saying.command() || answer.body().contains(KEPT)) {
            return Fate.ACKNOWLEDGED;
        }
        if (answer.body().contains(NOT_SAVED)) {
            return Fate.TOLD_NOT_SAVED;
        }
        if (answer.body().contains(LATER) || answer.body().contains(PERHAPS)) {
            return Fate.UNANSWERED;
        }
        throw new AssertionError("“%s” was answered: %s".formatted(saying.text(), answer.body()));
    }

    /// From now on only what comes is counted into how long answers took.
    void timeAnew() {
        synchronized (answers) {
            answers.clear();
            acknowledgements.clear();
        }
    }

    /// How many were timed.
    int answers() {
        synchronized (answers) {
            return answers.size();
        }
    }

    int sent() {
        return fates.size();
    }

    int count(Fate fate) {
        return of(fate).size();
    }

    List<Saying> of(Fate fate) {
        return fates.entrySet().stream()
                .filter(each -> each.getValue() == fate)
                .map(Map.Entry::getKey)
                .toList();
    }

    /// Of those that were acknowledged.
    Duration acknowledgedIn(double share) {
        return quantile(acknowledgements, share);
    }

    /// How much was refused with a 503.
    int refused() {
        synchronized (answers) {
            return refusals.size();
        }
    }

    Duration refusedIn(double share) {
        return quantile(refusals, share);
    }

    /// Of all that was sent, whatever came of it.
    Duration answeredIn(double share) {
        return quantile(answers, share);
    }

    private Duration quantile(List<Duration> of, double share) {
        synchronized (answers) {
            var sorted = of.stream().sorted().toList();
            return sorted.isEmpty()
                    ? Duration.ZERO
                    : sorted.get((int) Math.min(sorted.size() - 1.0, Math.floor(sorted.size() * share)));
        }
    }
}
