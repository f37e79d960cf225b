package kith.conversation;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import kith.conversation.FindPeople.Found;
import kith.language.Amendment;
import kith.language.Intent;
import kith.language.Meaning;
import kith.language.ReadAmendment;
import kith.people.Person;

/// Reads what a member typed and hands it to the behaviour that it asks for.
final class ReadWords {
    /// `on` or `off`.
    private static final int LONGEST_CHOICE = 3;

    /// What is to be dropped is a promise, or a line of somebody's record, and not the person.
    private static final Pattern PROMISE = Pattern.compile("\\bpromises?\\b", Pattern.CASE_INSENSITIVE);

    private static final Pattern RECORD =
            Pattern.compile("\\b(?:circle|tags?|nickname|alias)\\b", Pattern.CASE_INSENSITIVE);

    private final ReadAmendment amendments = new ReadAmendment();
    private final FindPeople people = new FindPeople();
    private final Repertoire can;

    ReadWords(Repertoire can) {
        this.can = can;
    }

    Answer answer(Scene scene, String typed) {
        var text = Clean.text(typed);
        if (text.isEmpty()) {
            return Answer.say(Words.help());
        }
        var corrected = amendments.read(text, scene.now()).flatMap(each -> correct(scene, each));
        if (corrected.isPresent()) {
            return corrected.get();
        }
        can.decide().moveOn(scene);
        var wished = wished(scene, text);
        return wished.isPresent() ? wished.get() : read(scene, text);
    }

    /// What is told in words of its own, without a keyword.
    private Optional<Answer> wished(Scene scene, String text) {
        return can.workOnDraft()
                .wished(scene, text)
                .or(() -> can.privacy().wished(scene, text))
                .or(() -> can.retention().wished(scene, text))
                .or(() -> can.picture().wished(scene, text))
                .or(() -> can.travels().calledOff(scene, text))
                .or(() -> can.away().told(scene, text));
    }

    /// Empty when nothing came before to which the words could belong.
    private Optional<Answer> correct(Scene scene, Amendment amendment) {
        return can.decide()
                .written(scene, amendment)
                .or(() -> nth(scene, amendment))
                .or(() -> can.amend().answer(scene, amendment));
    }

    private Optional<Answer> nth(Scene scene, Amendment amendment) {
        return amendment instanceof Amendment.Nth(int place)
                ? can.which()
                        .nth(scene, place, text -> can.meaning().read(scene, text))
                        .map(question -> answer(scene, question.text()))
                : Optional.empty();
    }

    private Answer read(Scene scene, String text) {
        if (GiveIdeas.isShared(text)) {
            return can.giveIdeas().share(scene, text);
        }
        if (PlanWeek.isAsked(text)) {
            return can.plan().asked(scene);
        }
        if (WalkHour.isAsked(text)) {
            return can.hour().asked(scene);
        }
        var keyword = Keyword.of(text);
        var rest = keyword.rest();
        return switch (keyword.word()) {
            case "log" -> log(scene, text, rest, can.meaning().read(scene, rest), true);
            case "draft", "coach" ->
                can.coach().asked(scene, rest, can.meaning().read(scene, text));
            case "about", "prep" -> can.about().named(scene, rest);
            case "find" -> can.find().find(scene, rest, null);
            case "forget" -> forget(scene, text, rest);
            case "promises" -> can.promises().answer(scene);
            case "undo" -> can.takeBack().last(scene);
            case "drafts" ->
                rest.length() <= LONGEST_CHOICE
                        ? can.keepDrafts().answer(scene, rest.toLowerCase(Locale.ROOT))
                        : plainly(scene, text);
            case "model" -> can.model().answer(scene, rest.toLowerCase(Locale.ROOT));
            case "language" -> language(scene, text, rest);
            case "help" -> Answer.say(Words.help());
            case "who" -> who(scene, text, rest);
            case "more" -> more(scene, text);
            case "introduce" -> can.introduce().named(scene, rest);
            case "offer", "offers" -> offer(scene, text, rest);
            case "settings" -> rest.isEmpty() ? can.settings().answer(scene) : plainly(scene, text);
            case "nudge", "nudges" -> nudge(scene, text, rest);
            case "share" -> can.giveIdeas().share(scene, rest);
            case "import" -> rest.length() <= LONGEST_CHOICE ? can.importFile().how() : plainly(scene, text);
            case "export" -> rest.length() <= LONGEST_CHOICE ? can.sendBook().asked(scene) : plainly(scene, text);
            default -> plainly(scene, text);
        };
    }

    /// "Nudge Tom about the deck" asks for something else.
    private Answer nudge(Scene scene, String text, String rest) {
        var told = can.nudge().told(scene, rest);
        return told.isPresent() ? told.get() : plainly(scene, text);
    }

    /// "Language exchange with Ana yesterday" tells of something else.
    private Answer language(Scene scene, String text, String rest) {
        var chosen = can.language().told(scene, rest);
        return chosen.isPresent() ? chosen.get() : plainly(scene, text);
    }

    private Answer more(Scene scene, String text) {
        var more = can.suggest().more(scene);
        return more.isPresent() ? more.get() : plainly(scene, text);
    }

    /// "Offer from Ana: her studio" tells of Ana instead.
    private Answer offer(Scene scene, String text, String rest) {
        var read = can.meaning().read(scene, text);
        return read.people().isEmpty() && read.unsure().isEmpty() && OfferHelp.isOffer(text)
                ? can.offers().told(scene, rest)
                : act(scene, text, read);
    }

    /// Beside "who clients" and "who for 20 minutes" there is "who was moving to Berlin?".
    private Answer who(Scene scene, String text, String rest) {
        if (rest.chars().allMatch(Character::isDigit)) {
            return can.suggest().answer(scene, rest);
        }
        var read = can.meaning().read(scene, text);
        return switch (read.intent()) {
            case RECALL, ABOUT, INTRODUCE, PROMISES, VISIT, COACH, HELP -> act(scene, text, read);
            default -> can.suggest().answer(scene, rest);
        };
    }

    private Answer plainly(Scene scene, String text) {
        var other = can.makeOut().inOtherLanguage(text);
        return other.isPresent() ? other.get() : inEnglish(scene, text);
    }

    private Answer inEnglish(Scene scene, String text) {
        var task = Reminder.asTask(text)
                .map(each -> can.meaning().read(scene, each))
                .filter(each -> each.intent() == Intent.LOG && !each.promises().isEmpty());
        return act(scene, text, task.isPresent() ? task.get() : can.meaning().read(scene, text));
    }

    /// Does what a text of that meaning asks for.
    Answer act(Scene scene, String text, Meaning read) {
        if (!read.unsure().isEmpty() && actsOnPeople(read.intent())) {
            return can.which().ask(scene, text, read.unsure().getFirst());
        }
        var told =
                can.editPerson().plainly(scene, text, read).or(() -> can.tend().told(scene, text, read));
        return told.isPresent() ? told.get() : actOn(scene, text, read);
    }

    private Answer actOn(Scene scene, String text, Meaning read) {
        if (!SureWords.say(read.intent(), text)) {
            return can.makeOut().ask(scene, text);
        }
        return switch (read.intent()) {
            case LOG -> log(scene, text, text, read, false);
            case WHO -> can.suggest().answer(scene, text);
            case COACH -> can.coach().meant(scene, text, read);
            case ABOUT -> can.about().meant(scene, read);
            case PROMISES -> can.promises().meant(scene, read);
            case UNDO -> can.takeBack().last(scene);
            case HELP -> Answer.say(Words.help());
            case CHAT -> Answer.say(Words.chat());
            case UNCLEAR -> can.makeOut().ask(scene, text);
            case RECALL -> can.find().answer(scene, text, read);
            case VISIT -> can.travels().visiting(scene, text, read);
            case INTRODUCE -> can.introduce().meant(scene, read);
            case EDIT -> can.editPerson().answer(scene, text, read);
            case SNOOZE -> can.putOff().answer(scene, text, read);
            case FORGET -> forget(scene, text, read);
            case SCHEDULE -> can.wishNudges().answer(scene, text, read);
            case EXPORT -> can.sendBook().asked(scene);
            case IMPORT -> can.importFile().how();
        };
    }

    private static boolean actsOnPeople(Intent intent) {
        return switch (intent) {
            case LOG, COACH, EDIT, SNOOZE, FORGET -> true;
            default -> false;
        };
    }

    /// Nothing is logged of somebody before it is clear who is meant.
    private Answer log(Scene scene, String typed, String text, Meaning read, boolean asked) {
        if (!read.unsure().isEmpty()) {
            return can.which().ask(scene, typed, read.unsure().getFirst());
        }
        return can.readAgain()
                .after(
                        scene,
                        asked ? can.log().asked(scene, text, read) : can.log().told(scene, text, read));
    }

    private Answer forget(Scene scene, String text, String whom) {
        if (Keyword.isEverything(whom)) {
            return can.forget().askEverything(scene, text);
        }
        if (ForgetEntry.isLast(whom)) {
            return can.forget().entries().askLast(scene, text);
        }
        var entry = can.forget().entries().ask(scene, text, whom, can.meaning().read(scene, text));
        return entry.isPresent() ? entry.get() : forgetPerson(scene, text, whom);
    }

    private Answer forgetPerson(Scene scene, String text, String whom) {
        return switch (people.byName(scene.book(), whom)) {
            case Found.One(Person person) -> can.forget().askPerson(scene, text, person);
            case Found.Several(var several) -> Answer.say(WordsOfPerson.which(whom, several));
            case Found.Nobody(var near) ->
                whom.isBlank() ? Answer.say(WordsOfForget.forgetWhom()) : Answer.say(WordsOfPerson.unknown(whom, near));
        };
    }

    private Answer forget(Scene scene, String text, Meaning read) {
        if (PROMISE.matcher(text).find()) {
            return can.promises().meant(scene, read);
        }
        if (RECORD.matcher(text).find()) {
            return can.editPerson().answer(scene, text, read);
        }
        var person = read.people().stream()
                .flatMap(each -> people.inBook(scene.book(), each).stream())
                .findFirst();
        if (person.isPresent()) {
            var entry = can.forget().entries().ask(scene, text, text, read);
            return entry.isPresent() ? entry.get() : can.forget().askPerson(scene, text, person.get());
        }
        return Keyword.isEverything(text)
                ? can.forget().askEverything(scene, text)
                : Answer.say(WordsOfForget.forgetWhom());
    }
}
