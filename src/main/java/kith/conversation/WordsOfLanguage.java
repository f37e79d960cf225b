package kith.conversation;

import static kith.wording.Phrase.say;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import kith.conversation.Form.Option;
import kith.conversation.Part.Fine;
import kith.conversation.Part.Quote;
import kith.people.Speech;
import kith.wording.Speaking;
import kith.wording.Wordings;

/// What Kith says of the language that it is read in, and of the one that it reads.
final class WordsOfLanguage {
    private WordsOfLanguage() {}

    static Reply chosen(Speech speech) {
        var reply = speech.chosen() == null
                ? Reply.saying(
                        "From now on in the language that your profile tells: {language}.", name(speech.locale()))
                : Reply.saying("From now on in {language}.", name(speech.locale()));
        return reply.and(new Fine(say("What you write to me I understand in English only, for now.")));
    }

    static Reply which(Speech speech) {
        return Reply.saying(
                "I speak {language} with you. Change it with *{english}*, *{german}*, *{spanish}*, or *{auto}* for the one that"
                        + " your profile tells.",
                name(speech.locale()),
                "language English",
                "language Deutsch",
                "language español",
                "language auto");
    }

    static Reply onlyEnglish(Locale language) {
        return Reply.saying(
                        "That reads like {language} to me, and I understand English only, for now. A line like this works:",
                        name(language))
                .and(new Quote("coffee with Maria yesterday"), new Fine(say("I have kept nothing of it.")));
    }

    /// A line of what holds for the member.
    static Text line(Speech speech) {
        return Text.saying(
                "Language: {language}{told, select, true {, as your profile tells} other {}} — *{words}*",
                name(speech.locale()),
                speech.chosen() == null,
                "language");
    }

    static Form.Field field(String id, String chosen) {
        var options = new ArrayList<>(List.of(new Option(say("As your profile tells"), ChooseLanguage.AS_TOLD)));
        Wordings.LANGUAGES.forEach(each -> options.add(new Option(own(Locale.of(each)), each)));
        return new Form.Picked(id, say("Language"), options, chosen);
    }

    /// As whoever reads this calls it.
    private static String name(Locale language) {
        return language.getDisplayLanguage(Speaking.now().locale());
    }

    /// As those call it who speak it, whatever is spoken here.
    private static String own(Locale language) {
        var name = language.getDisplayLanguage(language);
        return name.substring(0, 1).toUpperCase(language) + name.substring(1);
    }
}
