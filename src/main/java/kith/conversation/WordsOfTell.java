package kith.conversation;

import static kith.wording.Phrase.say;

import java.util.ArrayList;
import java.util.List;
import kith.conversation.Form.Option;
import kith.people.Side;

/// What Kith asks in the form in which a talk is told.
final class WordsOfTell {
    private static final int LONGEST_PREFILLED = 3000;

    private WordsOfTell() {}

    static Form form() {
        return form("", List.of());
    }

    /// With words to keep that somebody else wrote.
    static Form keepThis(String words) {
        var told = Reply.saying("This is what I keep, word for word. Change it as you like, and pick whom it is about."
                + " Nothing is kept before you press Log.");
        return form(Clean.shortened(Clean.text(words), LONGEST_PREFILLED), List.of(new Form.Told(told)));
    }

    private static Form form(String words, List<Form.Field> above) {
        List<Form.Field> fields = new ArrayList<>(above);
        fields.add(new Form.Written(LogTalk.TEXT, say("What happened, in your own words"), words, true, true));
        fields.add(new Form.Found(LogInForm.PERSON, say("With whom, if your words don't say"), null, true));
        fields.add(new Form.Picked(LogInForm.KIND, say("How"), kinds(), LogInForm.AS_TOLD));
        fields.add(new Form.Day(LogInForm.DAY, say("When"), null, true));
        fields.add(new Form.Written(LogInForm.PROMISE, say("Promise"), "", true, false));
        fields.add(new Form.Picked(LogInForm.BY, say("Whose promise"), sides(), Side.ME.name()));
        fields.add(new Form.Day(LogInForm.DUE, say("Due"), null, true));
        fields.add(new Form.Written(LogInForm.GAVE, say("What you gave"), "", true, false));
        fields.add(new Form.Written(LogInForm.ASKED, say("What you asked for"), "", true, false));
        return new Form(LogTalk.FORM, say("Log a talk"), say("Log"), "-", fields);
    }

    private static List<Option> kinds() {
        var kinds = new ArrayList<Option>();
        kinds.add(new Option(say("As my words tell"), LogInForm.AS_TOLD));
        kinds.addAll(WordsOfEdit.kinds());
        return kinds;
    }

    static List<Option> sides() {
        return List.of(new Option(say("Mine"), Side.ME.name()), new Option(say("Theirs"), Side.THEM.name()));
    }

    static String newcomer(String name) {
        return say("Somebody new: {name}", name);
    }

    static String withWhom() {
        return say("Pick somebody here, or name them in your words.");
    }

    static String whichOfThem() {
        return say("Several people have that name. Pick the one you mean.");
    }

    static String nothingTold() {
        return say("Write what happened, or pick how and when you talked.");
    }

    /// Stands for the words of a talk of which only the fields below were filled in.
    static String said() {
        return say("Told in a form");
    }
}
