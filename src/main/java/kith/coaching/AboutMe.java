package kith.coaching;

import java.util.List;
import java.util.Optional;

/// All about the writer: nothing regards the reader's world beyond the greeting.
///
/// Terson: *"it's all about you"* (practice T3); the unsigned essay: *"serving my needs"* (S3).
final class AboutMe implements Rule {
    private static final int FEWEST = 3;

    private final Phrases theirs;
    private final Phrases self;
    private final Phrases pleasantries;
    private final Words words;

    AboutMe(Lexicon lexicon, Words words) {
        theirs = lexicon.group("regards-them");
        self = lexicon.group("self");
        pleasantries = lexicon.group("pleasantry");
        this.words = words;
    }

    @Override
    public String id() {
        return "about-me";
    }

    @Override
    public Scope scope() {
        return Scope.MESSAGE;
    }

    @Override
    public Optional<Advice.Finding> find(Letter letter) {
        List<Sentence> told =
                letter.body().stream().filter(each -> !pleasantries.in(each)).toList();
        int count = told.stream().mapToInt(each -> self.all(each).size()).sum();
        boolean regarded = told.stream()
                .anyMatch(each -> theirs.in(each)
                        && letter.requests().stream()
                                .noneMatch(ask -> ask.sentence().equals(each)));
        return count >= FEWEST && !regarded
                ? Optional.of(finding(false, letter.whole(), words.aboutMe(count), words.beginWithThem()))
                : Optional.empty();
    }
}
