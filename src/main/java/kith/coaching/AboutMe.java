package kith.coaching;

import java.util.Optional;

/// All about the writer: nothing regards the reader's world beyond the greeting.
///
/// Terson: *"it's all about you"* (practice T3); the unsigned essay: *"serving my needs"* (S3).
final class AboutMe implements Rule {
    private static final int FEWEST = 3;

    private final Phrases self;
    private final Phrases reader;
    private final Phrases regard;
    private final Particulars particulars;
    private final Words words;

    AboutMe(Lexicon lexicon, Particulars particulars, Words words) {
        self = lexicon.group("self");
        reader = lexicon.group("regards-them");
        regard = lexicon.group("regard");
        this.particulars = particulars;
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
        long mine = count(self, letter);
        long yours = count(reader, letter);
        boolean regarded = !particulars.theirs(letter).isEmpty() || letter.body().stream().anyMatch(regard::in);
        return mine >= FEWEST && mine > yours && !regarded
                ? Optional.of(finding(false, letter.whole(), words.aboutMe(mine), words.beginWithThem()))
                : Optional.empty();
    }

    private static long count(Phrases phrases, Letter letter) {
        return letter.body().stream().mapToLong(each -> phrases.all(each).size()).sum();
    }
}
