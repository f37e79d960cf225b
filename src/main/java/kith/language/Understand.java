package kith.language;

/// Reads a message into its meaning. Pure: the same message always means the same.
public final class Understand {
    private final Tokenizer tokenizer;
    private final NameReader names;
    private final DateReader dates;
    private final LogReader logs;
    private final Intents intents;
    private final Answers answers;
    private final SecondVoter second;
    private final ReadRole roles;

    public Understand() {
        var resources = new Resources();
        var lexicon = new Lexicon(resources);
        var dictionary = new Dictionary(resources);
        var verbs = new Verbs(resources, dictionary);
        var given = new GivenNames(resources);
        var places = new Places(resources);
        tokenizer = new Tokenizer(new Shorthand(resources));
        names = new NameReader(new Clue(lexicon, dictionary, given, places, verbs), given);
        dates = new DateReader(resources);
        var wording = new Wording(places);
        logs = LogReader.of(resources, lexicon, verbs, places, wording);
        var features = new PhraseFeatures(lexicon, verbs);
        var learn = new LearnPhrases(resources, tokenizer, features);
        var senses = Weights.in(Understand.class, LearnPhrases.SENSES, learn::senses);
        var contacts = Weights.in(Understand.class, LearnPhrases.CONTACTS, learn::contacts);
        second = new SecondVoter(
                new PhraseModel<>(Sense.class, senses), new PhraseModel<>(Contact.class, contacts), features);
        var commands = new Commands(resources, lexicon, verbs);
        var wishes =
                new PhraseModel<>(Intent.class, Weights.in(Understand.class, LearnPhrases.INTENTS, learn::intents));
        intents = new Intents(wishes, features, commands, wording, lexicon);
        answers = new Answers(lexicon, places, commands);
        roles = new ReadRole(lexicon);
    }

    public Meaning read(Message message) {
        var today = Dates.today(message.now());
        var text = tokenizer.read(message.text());
        var mentions = names.read(text, message.known());
        var scene = new Scene(text, mentions, dates.read(text, today, NameReader.taken(mentions)));
        var notes = logs.read(scene, today);
        var intent = intents.of(scene, notes);
        if (intent == Intent.LOG) {
            second.vote(notes);
        }
        return answers.of(intent, scene, notes);
    }

    /// Reads what somebody does from a fact about their work, with the same words.
    public ReadRole roles() {
        return roles;
    }
}
