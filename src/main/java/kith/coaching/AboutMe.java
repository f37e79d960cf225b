package kith.coaching;

import java.util.List;
import java.util.Optional;

/// All about the writer: nothing regards the reader's world beyond the greeting.
///
/// Terson: *"it's all about you"* (practice T3); the unsigned essay: *"serving my needs"* (S3).
final class AboutMe implements Rule {
    private static final int FEWEST = 3;
    /// One word in this many speaks of the writer.
    private static final int WORDS_FOR_EACH = 12;
    /// One word in this many speaks of the writer, whatever the matter.
    private static final int WORDS_FOR_MANY = 7;
    /// One word in this many speaks of the writer once as many are taken off as speak of somebody or something else.
    private static final int WORDS_FOR_EACH_MORE = 20;
    private static final int FEWEST_FOR_A_COUNT = 2;

    private final Phrases self;
    private final Phrases reader;
    private final Phrases opens;
    private final Phrases third;
    private final Phrases regard;
    private final Phrases crowd;
    private final Particulars particulars;
    private final Rule pitch;
    private final Rule agenda;
    private final Rule hostile;
    private final Rule numbers;
    private final Words words;

    AboutMe(Lexicon lexicon, Particulars particulars, Words words) {
        self = lexicon.group("self");
        reader = lexicon.group("regards-them");
        opens = lexicon.group("self-opening");
        third = lexicon.group("others");
        regard = lexicon.groups("regard", "joint");
        crowd = lexicon.group("crowd");
        this.particulars = particulars;
        pitch = new Pitch(lexicon, words);
        agenda = new Agenda(lexicon, words);
        hostile = new Hostile(lexicon, words);
        numbers = new Numbers(lexicon, words);
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
        if (letter.gaps()
                || hostile.find(letter).isPresent()
                || agenda.find(letter).isPresent()
                || !particulars.theirs(letter).isEmpty()
                || (letter.first(crowd).isEmpty() && letter.body().stream().anyMatch(regard::in))) {
            return Optional.empty();
        }
        boolean pitched = pitch.find(letter).isPresent();
        boolean counted = numbers.find(letter).isPresent();
        long mine = count(self, letter.body())
                - letter.requests().stream().filter(Request::joint).count();
        boolean mostly =
                (counted || openly(letter, mine)) && mine >= (counted ? FEWEST_FOR_A_COUNT : FEWEST) && selfish(letter);
        return pitched || mostly
                ? Optional.of(finding(false, letter.whole(), words.aboutMe(mine), words.beginWithThem()))
                : Optional.empty();
    }

    /// Every second sentence opens with the writer, or the writer is everywhere, and nobody and nothing else is told of
    /// nearly as much.
    private boolean openly(Letter letter, long mine) {
        var body = letter.body();
        long opening = body.stream().filter(opens::in).count();
        long others = count(reader, body) + count(third, body);
        return (opening * 2 >= body.size() || mine * WORDS_FOR_MANY >= letter.words())
                && (mine - others) * WORDS_FOR_EACH_MORE >= letter.words();
    }

    /// Most sentences speak of the writer, and fewer words are for the reader.
    private boolean selfish(Letter letter) {
        var told = letter.body().stream().filter(each -> !letter.asksIn(each)).toList();
        long own = letter.body().stream().filter(self::in).count();
        boolean dense = count(self, letter.body()) * WORDS_FOR_EACH >= letter.words();
        return dense && own * 5 >= letter.body().size() * 3L && count(self, letter.body()) > 2 * count(reader, told);
    }

    private static long count(Phrases phrases, List<Sentence> sentences) {
        return sentences.stream().mapToLong(each -> phrases.all(each).size()).sum();
    }
}
