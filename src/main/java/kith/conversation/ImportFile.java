package kith.conversation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kith.people.ContactFile;
import kith.people.EntryId;
import kith.people.PersonId;
import kith.people.Step;

/// Takes the files of contacts that members send into the direct message, and what they say of what is in them.
final class ImportFile {
    /// 32 MB: address books with pictures in them are that large.
    static final int MOST_BYTES = 32 << 20;

    /// In place of one line.
    static final String ALL = "*";

    static final String FORM = "import";
    static final String FILES = "files";

    private static final int MOST_FILES = 5;

    Answer how() {
        return Answer.say(WordsOfImport.how());
    }

    /// Each file is an errand of its own; what can't be read at all is refused at once.
    Answer sent(Scene scene, List<SentFile> files) {
        var reading = new ArrayList<SentFile>();
        var replies = new ArrayList<Reply>();
        for (var file : files.subList(0, Math.min(MOST_FILES, files.size()))) {
            if (file.at() == null) {
                replies.add(WordsOfImport.elsewhere(file));
            } else if (file.bytes() > MOST_BYTES) {
                replies.add(WordsOfImport.tooLarge(file.name()));
            } else if (file.isMedia()) {
                replies.add(WordsOfImport.noPeopleIn(file));
            } else {
                reading.add(file);
            }
        }
        for (var file : reading) {
            var errand = Errand.fetch(file, scene.heard().laterTo().beside());
            WorkOnErrands.begin(scene.turn(), errand, scene.now().toInstant());
        }
        if (!reading.isEmpty()) {
            replies.addFirst(WordsOfImport.reading(reading));
        }
        var answer = replies.isEmpty() ? WordsOfImport.how() : replies.getFirst();
        for (var more : replies.subList(Math.min(1, replies.size()), replies.size())) {
            answer = Reply.joined(answer, more);
        }
        return Answer.say(answer);
    }

    /// The member wants what they were shown.
    Answer wanted(Scene scene, String id) {
        return asked(scene, id)
                .map(errand -> {
                    var now = scene.now().toInstant();
                    scene.book().take(new Step(errand.id(), now, WordsOfImport.step(errand), List.of()));
                    WorkOnErrands.begin(scene.turn(), errand.next(Errand.Kind.TAKE, here(scene.heard())), now);
                    return Answer.instead(WordsOfImport.taking(errand, 0, 0));
                })
                .orElse(Answer.say(Words.gone()));
    }

    Answer unwanted(Scene scene, String id) {
        return asked(scene, id)
                .map(errand -> {
                    WorkOnErrands.over(scene.turn(), errand);
                    return Answer.instead(WordsOfImport.leftAlone(errand));
                })
                .orElse(Answer.say(Words.gone()));
    }

    /// `value` names the errand, the line or all of them, and who that is: a person of the book, or somebody else.
    Answer told(Scene scene, String value) {
        var parts = value.split(" ", 3);
        if (parts.length < 3) {
            return Answer.say(Words.gone());
        }
        return asked(scene, parts[0])
                .flatMap(errand -> scene.turn()
                        .errands()
                        .content(errand.id())
                        .map(content -> told(scene, errand, content, parts[1], parts[2])))
                .orElse(Answer.say(Words.gone()));
    }

    private static Answer told(Scene scene, Errand errand, ContactFile content, String line, String who) {
        var next = line.equals(ALL)
                ? allKnown(scene, errand, content)
                : errand.choosing(
                        Integer.parseInt(line),
                        PersonId.parse(who).map(PersonId::toString).orElse(Errand.SOMEBODY_ELSE));
        scene.turn().errands().keep(next);
        return Answer.instead(preview(scene, next, content));
    }

    /// Each of the doubtful is the one person who it may be; where it may be several, that is left open.
    private static Errand allKnown(Scene scene, Errand errand, ContactFile content) {
        var next = errand;
        for (var doubt :
                LookThrough.sort(scene.book(), content, errand, scene.today()).doubts()) {
            if (doubt.people().size() == 1) {
                var id = doubt.people().getFirst().id();
                next = next.choosing(doubt.contact().line(), id.toString());
            }
        }
        return next;
    }

    private static Reply preview(Scene scene, Errand errand, ContactFile content) {
        var sorted = LookThrough.sort(scene.book(), content, errand, scene.today());
        return LookThrough.preview(errand, content, sorted, scene.today());
    }

    private static Optional<Errand> asked(Scene scene, String id) {
        return EntryId.parse(id).flatMap(scene.turn().errands()::of).filter(each -> each.kind() == Errand.Kind.ASKED);
    }

    /// The message that was pressed, by a way that outlives the press's own.
    private static Address here(Heard heard) {
        var to = Optional.ofNullable(heard.replyTo()).orElse(heard.laterTo());
        return new Address(to.workspace(), to.channel(), to.thread(), null, null, to.replaces());
    }
}
