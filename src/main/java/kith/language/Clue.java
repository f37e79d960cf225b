package kith.language;

/// Whether a word of a message may be a name where it stands, judged by itself and its neighbours.
final class Clue {
    private final Lexicon lexicon;
    private final Dictionary dictionary;
    private final GivenNames names;
    private final Places places;
    private final Verbs verbs;
    private final DateWords dates = new DateWords(new Resources());
    private final Numerals numerals = new Numerals(dates);

    Clue(Lexicon lexicon, Dictionary dictionary, GivenNames names, Places places, Verbs verbs) {
        this.lexicon = lexicon;
        this.dictionary = dictionary;
        this.names = names;
        this.places = places;
        this.verbs = verbs;
    }

    /// A word that has a meaning besides being a name.
    boolean ordinary(String word) {
        return dictionary.has(word) || never(word) || dates.month(word) != null;
    }

    /// A word that stands in the dictionary as it is, whatever its endings might make of it.
    boolean listed(String word) {
        return dictionary.lists(word) || never(word) || dates.month(word) != null;
    }

    /// A word that is no part of a new name.
    boolean never(String word) {
        return lexicon.has("stop", word)
                || lexicon.has("unnamed", word)
                || lexicon.has("title", word)
                || lexicon.has("rank", word)
                || dates.weekday(word) != null
                || word.length() < 2;
    }

    boolean start(Text text, int i) {
        return !text.has(i - 1)
                || (!text.word(i - 1)
                        && !text.is(i - 1, ",")
                        && text.at(i - 1).kind() != Token.Kind.NUMBER
                        && !text.is(i - 1, "and")
                        && !text.is(i - 1, "/")
                        && text.at(i - 1).kind() != Token.Kind.MENTION);
    }

    /// Stands where a day or month would: `in May`, `4 April`, `June 5`.
    boolean dateLike(Text text, int i) {
        if (dates.month(text.norm(i)) == null) {
            return false;
        }
        return switch (text.norm(i - 1)) {
            case "in", "by", "until", "till", "since", "last", "next", "early", "late", "mid", "of", "this", "end" ->
                true;
            default ->
                numerals.day(text, i + 1) != null
                        || numerals.day(text, i - 1) != null
                        || numerals.year(text, i + 1) != null;
        };
    }

    /// A known name that is also a word: is it the name here?
    boolean named(Text text, int i, int end) {
        var word = text.norm(i);
        if (dateLike(text, i)) {
            return false;
        }
        if (text.capital(i) && !start(text, i)) {
            return !lexicon.has("notafter", text.norm(i - 1));
        }
        if (possessive(text, end) && !lexicon.has("stop", text.norm(end + 1))) {
            return true;
        }
        if (restart(text, i) && !cuedBefore(text, i)) {
            return subject(text, end) || (text.capital(i) && !text.word(end) && !verbs.is(word, "deed"));
        }
        return cuedBefore(text, i) && !(text.is(i - 1, "to") && follows(text, end));
    }

    /// Words go on after an infinitive: `to mark the day`.
    private boolean follows(Text text, int end) {
        return text.word(end) && !(lexicon.has("conj", text.norm(end)) || text.is(end, "about") || text.is(end, "on"));
    }

    static boolean possessive(Text text, int end) {
        return text.is(end, "'s") || text.is(end, "'");
    }

    boolean cuedBefore(Text text, int i) {
        var before = text.norm(i - 1);
        return lexicon.has("namecue", before)
                && (!before.equals("and") || text.capital(i - 2) || names.given(text.norm(i - 2)));
    }

    /// A person's verb follows: `Zoltan cancelled`, `hope's happy`, `Will said`.
    boolean subject(Text text, int end) {
        var next = text.norm(adverb(text.norm(end)) ? end + 1 : end);
        return next.equals("'s")
                || next.equals("'ll")
                || (lexicon.has("aux", next) && text.word(end))
                || verbs.is(next, Verbs.Form.PAST)
                || (verbs.is(next, Verbs.Form.THIRD) && !next.equals("works"))
                || (next.equals("and") && text.capital(end + 1))
                || next.equals("just")
                || next.equals("also")
                || next.equals("finally")
                || next.equals("still");
    }

    private boolean adverb(String word) {
        return lexicon.has("filler", word) || word.equals("never") || word.equals("almost") || word.equals("always");
    }

    /// `also rich owes me`: a clause may begin here.
    private boolean restart(Text text, int i) {
        return start(text, i)
                || text.is(i - 1, ",")
                || lexicon.has("filler", text.norm(i - 1))
                || lexicon.has("conj", text.norm(i - 1));
    }

    boolean place(Text text, int i) {
        return places.has(text.norm(i));
    }

    /// A new name may not stand here: `the Kulturamt`, `in Lisbon`, `her boss Karl`.
    boolean barred(Text text, int i) {
        var before = text.norm(i - 1);
        return lexicon.has("notafter", before) || kinBefore(text, i);
    }

    /// `her husband Karl`, `his boss, Karl`.
    boolean kinBefore(Text text, int i) {
        int at = text.is(i - 1, ",") ? i - 2 : i - 1;
        var before = text.norm(at);
        return lexicon.has("relative", before) || (lexicon.has("colleague", before) && owned(text.norm(at - 1)));
    }

    private boolean owned(String word) {
        return word.equals("'s") || word.equals("her") || word.equals("his") || word.equals("their");
    }

    boolean organisation(Text text, int from, int to) {
        return (lexicon.has("org", text.norm(to - 1)) && !cuedPerson(text, from, to))
                || (to - from == 1 && lexicon.has("org", text.norm(to)) && text.capital(to))
                || (lexicon.has("orgcue", text.norm(from - 1))
                        && !text.is(from - 2, "front")
                        && !names.given(text.norm(from))
                        && !(sender(text, from) && to - from > 1));
    }

    /// `introduced her to Lindsey Park`: a surname that is also a word of firms and places.
    private boolean cuedPerson(Text text, int from, int to) {
        var given = to - from == 2 && names.given(text.norm(from)) && names.surname(text.norm(to - 1));
        var introduced = text.is(from - 1, "to") && (introduces(text, from - 2) || introduces(text, from - 3));
        return given && (strongBefore(text, from) || introduced);
    }

    private static boolean introduces(Text text, int i) {
        return text.norm(i).startsWith("introduc") || text.is(i, "spoke") || text.is(i, "talked");
    }

    boolean strongBefore(Text text, int i) {
        return lexicon.has("strongcue", text.norm(i - 1)) || sender(text, i);
    }

    /// `email from Sanjeewa`: mail comes from people.
    private boolean sender(Text text, int i) {
        var sent = text.norm(i - 2);
        return text.is(i - 1, "from")
                && (lexicon.has("email", sent) || lexicon.has("message", sent) || lexicon.has("call", sent));
    }

    /// A way to write or call, which is nobody's name: `sms`.
    boolean medium(String word) {
        return lexicon.has("email", word) || lexicon.has("message", word) || lexicon.has("call", word);
    }

    /// `this dude Fetu Leota`, `a lady Ana Ruiz`: who it is stands right behind what they are.
    boolean introduced(Text text, int i) {
        return lexicon.has("anybody", text.norm(i - 1))
                && Whereabouts.determiner(text.norm(i - 2))
                && (surname(text, i + 1) || text.capital(i))
                && !ordinary(text.norm(i));
    }

    /// `laughed`, whom one laughs at.
    boolean reacts(String word) {
        return lexicon.has("reacts", word);
    }

    /// Words that announce people: `met`, `with`, `founders`.
    boolean people(String word) {
        return lexicon.has("strongcue", word)
                || person(word)
                || word.equals("people")
                || (word.endsWith("s") && person(word.substring(0, word.length() - 1)));
    }

    /// `see Svalbard`: places are seen and visited too.
    boolean weakBefore(Text text, int i) {
        return lexicon.has("weakcue", text.norm(i - 1));
    }

    boolean orgCue(Text text, int i) {
        return lexicon.has("orgcue", text.norm(i - 1));
    }

    boolean month(String word) {
        return dates.month(word) != null;
    }

    boolean particle(String word) {
        return lexicon.has("particle", word);
    }

    boolean title(String word) {
        return lexicon.has("title", word);
    }

    /// A word for somebody or other: `guy`, `lawyer`.
    boolean person(String word) {
        return lexicon.has("anybody", word) || lexicon.has("role", word);
    }

    /// What a title tells of its bearer.
    Mention.Sex titledSex(String word) {
        return switch (word) {
            case "mrs", "ms", "miss", "frau", "mme", "madame", "senora" -> Mention.Sex.SHE;
            case "mr", "mister", "herr", "monsieur", "senor" -> Mention.Sex.HE;
            default -> Mention.Sex.OPEN;
        };
    }

    boolean rank(String word) {
        return lexicon.has("rank", word);
    }

    /// What the old and the honoured are called, and not only they: `chief`.
    boolean elder(String word) {
        return lexicon.has("elder", word);
    }

    /// A word for meeting, or for where people meet: `drinks`, `fair`.
    boolean occasion(String word) {
        return lexicon.has("meeting", word) || lexicon.has("occasion", word);
    }

    /// `handy` with tools, a `wizard` with them, and `help` with them.
    boolean skilled(String word) {
        return lexicon.has("skilled", word);
    }

    /// A weekday, or a word such as `today`.
    boolean day(String word) {
        return dates.weekday(word) != null || word.equals("day") || lexicon.has("while", word);
    }

    /// A name by itself; `Ping-ponged` is none.
    boolean given(String word) {
        int hyphen = word.indexOf('-');
        return names.given(word)
                && (hyphen < 0
                        || names.given(word.substring(hyphen + 1))
                        || !dictionary.has(word.substring(0, hyphen)));
    }

    /// May be the second part of a name that begins before it.
    boolean surname(Text text, int i) {
        var word = text.norm(i);
        if (!text.word(i) || never(word) || dates.month(word) != null || (place(text, i) && !names.surname(word))) {
            return false;
        }
        if (text.capital(i)) {
            return !text.at(i).shouted()
                    || (text.at(i - 1).shouted() && (!dictionary.has(word) || names.surname(word)));
        }
        var after = text.norm(i + 1);
        var closes = !text.word(i + 1)
                || after.equals("from")
                || after.equals("at")
                || after.equals("of")
                || after.equals("who");
        return !text.capital(i - 1)
                && (names.surname(word)
                        || !dictionary.has(word)
                        || (closes && !verbs.finite(word) && after.equals("from")))
                && (closes || (!dictionary.has(word) && !names.given(word)));
    }
}
