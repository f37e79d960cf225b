package kith.language;

import java.util.function.Supplier;

/// Reads a message into its meaning. Pure: the same message always means the same.
public final class Understand {
    private final SceneReader scenes;
    private final LogReader logs;
    private final Intents intents;
    private final Answers answers;
    private final SecondVoter second;
    private final MessageVoter whole;
    private final ReadRole roles;

    public Understand() {
        var readers = new Readers();
        scenes = readers.scenes;
        logs = readers.logs;
        var learn = readers.learn();
        var ways = new Ways(readers.lexicon, readers.verbs);
        second = new SecondVoter(
                model(
                        Sense.class,
                        LearnPhrases.SENSES,
                        () -> learn.senses(readers.labelled().clauses())),
                model(Contact.class, LearnPhrases.CONTACTS, learn::contacts),
                readers.phrases,
                ways);
        whole = new MessageVoter(
                model(
                        Contact.class,
                        LearnMessages.MESSAGES,
                        () -> new LearnMessages(readers.labelled(), readers.messages).weights()),
                readers.messages,
                ways);
        var commands = new Commands(readers.resources, readers.lexicon, readers.verbs);
        var wishes = model(Intent.class, LearnPhrases.INTENTS, learn::intents);
        intents = new Intents(wishes, readers.phrases, commands, readers.wording, readers.lexicon);
        answers = new Answers(readers.lexicon, readers.places, commands);
        roles = new ReadRole(readers.lexicon);
    }

    private static <L extends Enum<L>> PhraseModel<L> model(Class<L> type, String file, Supplier<Weights> learn) {
        return new PhraseModel<>(type, Weights.in(Understand.class, file, learn));
    }

    public Meaning read(Message message) {
        var today = Dates.today(message.now());
        var scene = scenes.read(message, today);
        var notes = logs.read(scene, today);
        var contact = whole.chances(scene, today, notes);
        double silent = contact.getOrDefault(Contact.NONE, 1.0);
        var intent = intents.of(scene, notes, silent);
        if (intent == Intent.LOG) {
            second.vote(notes, silent);
            whole.vote(contact, scene, today, notes);
            notes.date();
        }
        return answers.of(intent, scene, notes);
    }

    /// Reads what somebody does from a fact about their work, with the same words.
    public ReadRole roles() {
        return roles;
    }
}
