package kith.language;

/// The parts of this room that both reading and learning to read need.
final class Readers {
    final Resources resources = new Resources();
    final Lexicon lexicon = new Lexicon(resources);
    final Places places = new Places(resources);
    final Verbs verbs;
    final Wording wording = new Wording(places);
    final PhraseFeatures phrases;
    final MessageFeatures messages;
    final SceneReader scenes;
    final LogReader logs;

    private final Tokenizer tokenizer = new Tokenizer(new Shorthand(resources));

    Readers() {
        var dictionary = new Dictionary(resources);
        verbs = new Verbs(resources, dictionary);
        phrases = new PhraseFeatures(lexicon, verbs);
        messages = new MessageFeatures(wording, phrases);
        var given = new GivenNames(resources);
        var names = new NameReader(new Clue(lexicon, dictionary, given, places, verbs), given);
        scenes = new SceneReader(tokenizer, names, new DateReader(resources));
        logs = LogReader.of(resources, lexicon, verbs, places, wording);
    }

    LabelledMessages labelled() {
        return new LabelledMessages(resources, scenes, logs, lexicon, wording);
    }

    LearnPhrases learn() {
        return new LearnPhrases(resources, tokenizer, phrases);
    }
}
