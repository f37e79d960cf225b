package kith.conversation;

import kith.language.Meaning;

/// Reads what a member typed and hands it to the behaviour that it asks for.
final class ReadWords {
    private final ReadMeaning meaning;
    private final LogTalk log;
    private final AskWhich which;
    private final SuggestPeople suggest;
    private final CoachDraft coach;
    private final TellAbout about;
    private final ListPromises promises;
    private final TakeBack takeBack;

    ReadWords(
            ReadMeaning meaning,
            LogTalk log,
            AskWhich which,
            SuggestPeople suggest,
            CoachDraft coach,
            TellAbout about,
            ListPromises promises,
            TakeBack takeBack) {
        this.meaning = meaning;
        this.log = log;
        this.which = which;
        this.suggest = suggest;
        this.coach = coach;
        this.about = about;
        this.promises = promises;
        this.takeBack = takeBack;
    }

    Answer answer(Scene scene, String typed) {
        var text = Clean.text(typed);
        if (text.isEmpty()) {
            return Answer.say(Words.help());
        }
        var keyword = Keyword.of(text);
        var rest = keyword.rest();
        return switch (keyword.word()) {
            case "log" -> log(scene, text, rest, meaning.read(scene, rest));
            case "draft", "coach" -> coach.asked(scene, rest, meaning.read(scene, text));
            case "about", "prep" -> about.named(scene, rest);
            case "promises" -> promises.answer(scene);
            case "undo" -> takeBack.last(scene);
            case "help" -> Answer.say(Words.help());
            case "who" -> rest.length() < 3 ? suggest.answer(scene, rest) : plainly(scene, text);
            default -> plainly(scene, text);
        };
    }

    private Answer plainly(Scene scene, String text) {
        var read = meaning.read(scene, text);
        return switch (read.intent()) {
            case LOG -> log(scene, text, text, read);
            case WHO -> suggest.answer(scene, "");
            case COACH -> coach.meant(scene, text, read);
            case ABOUT -> about.meant(scene, read);
            case PROMISES -> promises.answer(scene);
            case UNDO -> takeBack.last(scene);
            case HELP -> Answer.say(Words.help());
            case CHAT -> Answer.say(Words.chat());
            case UNCLEAR -> Answer.say(Words.unclear(text));
            case RECALL, INTRODUCE, VISIT, EDIT, SNOOZE, FORGET, SCHEDULE, IMPORT, EXPORT ->
                Answer.say(Words.notYet(read.intent()));
        };
    }

    /// Nothing is logged of somebody before it is clear who is meant.
    private Answer log(Scene scene, String typed, String text, Meaning read) {
        return read.unsure().isEmpty()
                ? log.answer(scene, text, read)
                : which.ask(scene, typed, read.unsure().getFirst());
    }
}
