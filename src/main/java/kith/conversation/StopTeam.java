package kith.conversation;

import java.util.Comparator;
import kith.people.EntryId;
import kith.people.Person;

/// Ends a channel's team book: asked for and confirmed, everything goes into the channel as a file, and only when that
/// has arrived is the book deleted. Meanwhile it takes nothing in, so that nothing can be missing from the file.
final class StopTeam {
    private final PackBook pack;

    StopTeam(PackBook pack) {
        this.pack = pack;
    }

    Answer ask(Scene scene, String text) {
        var question = new Question(
                EntryId.fresh(), Question.Kind.STOP_TEAM, text, "-", scene.now().toInstant());
        scene.turn().keep(question);
        var people = scene.book().changedSince(-1).people().stream()
                .map(each -> each.person())
                .sorted(Comparator.comparing(Person::name))
                .toList();
        return Answer.tellAll(WordsOfStop.confirm(scene.heard().member(), question, people));
    }

    Answer confirmed(Scene scene, String id) {
        return EntryId.parse(id)
                .flatMap(scene.turn()::question)
                .filter(each -> each.kind() == Question.Kind.STOP_TEAM)
                .map(each -> stop(scene, each))
                .orElse(Answer.say(Words.gone()));
    }

    private Answer stop(Scene scene, Question question) {
        scene.turn().close(question);
        var now = scene.now().toInstant();
        var file = Part.Attachment.of(
                WordsOfStop.fileName(scene.today()),
                "application/zip",
                WordsOfStop.title(scene.today()),
                pack.zip(scene.book(), now));
        announce(scene);
        var letter = Letter.answer(there(scene.heard()), Reply.of(WordsOfStop.export(), file));
        scene.turn().post(letter);
        var notes = scene.turn().channel();
        notes.team().ifPresent(each -> notes.keep(each.stoppingWith(letter.id())));
        return new Answer.Nothing();
    }

    /// Before the file, behind which all that follows in the channel has to wait.
    private static void announce(Scene scene) {
        var heard = scene.heard();
        var said = new Answer.Say(WordsOfStop.stopping(heard.member()), true, true);
        heard.answerTo(said).ifPresent(to -> scene.turn().post(Letter.answer(to, said.reply())));
    }

    /// For everybody, and not by way of the press, whose address doesn't live long enough for a second try.
    private static Address there(Heard heard) {
        return new Address(heard.member().workspace(), heard.place().channel(), null, null, null, null);
    }
}
