package kith.conversation;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kith.people.Change;
import kith.people.EntryId;
import kith.people.Person;
import kith.people.PersonId;
import kith.people.Talk;
import kith.people.TalkKind;

/// Takes somebody whom a channel's nudge named upon oneself for the week, so that two don't write to one person; gives
/// them back, or says that it is done.
final class TakePerson {
    /// What a nudge of `day` says now.
    Reply week(Scene scene, LocalDate day) {
        var named = scene.turn().channel().namedSince(day).stream()
                .filter(each -> each.toldOn().equals(day))
                .map(each -> WordsOfClaim.Shown.of(each, person(scene, each), isDone(scene, each)))
                .toList();
        return WordsOfClaim.week(named);
    }

    private static Person person(Scene scene, Named named) {
        return scene.book().person(named.person()).orElseThrow();
    }

    /// What was logged may have been taken back since.
    static boolean isDone(Scene scene, Named named) {
        return Optional.ofNullable(named.step()).flatMap(scene.book()::step).isPresent();
    }

    Answer take(Scene scene, String key) {
        return withThis(scene, key, named -> {
            if (named.takenBy() == null) {
                var taken = named.takenBy(scene.heard().member().user());
                scene.turn().channel().keep(taken);
                RemindClaim.set(scene, taken);
                return shown(scene, taken);
            }
            return isMine(scene, named)
                    ? shown(scene, named)
                    : Answer.say(WordsOfClaim.takenAlready(named.takenBy(), person(scene, named)));
        });
    }

    Answer giveBack(Scene scene, String key) {
        return withMine(scene, key, named -> {
            scene.turn().channel().keep(named.takenBy(null));
            RemindClaim.unset(scene, named);
        });
    }

    Answer done(Scene scene, String key) {
        return withMine(scene, key, named -> {
            var person = person(scene, named);
            var said = WordsOfWho.saidDone(person);
            var talk = new Talk(EntryId.fresh(), List.of(person.id()), TalkKind.MESSAGE, scene.today(), said);
            var step = scene.take(said, List.of(Change.added(talk)));
            scene.turn().channel().keep(named.done(step.id()));
            RemindClaim.unset(scene, named);
        });
    }

    private interface Do {
        void with(Named named);
    }

    private interface Say {
        Answer about(Named named);
    }

    private Answer withMine(Scene scene, String key, Do act) {
        return withThis(scene, key, named -> {
            var by = named.takenBy();
            if (by != null && !isMine(scene, named)) {
                return Answer.say(WordsOfClaim.notYours(by, person(scene, named)));
            }
            if (by != null && !isDone(scene, named)) {
                act.with(named);
            }
            return shown(scene, named);
        });
    }

    private static Answer withThis(Scene scene, String key, Say say) {
        return read(scene.turn(), key)
                .map(each -> each.isOver(scene.today()) ? Answer.say(WordsOfClaim.over()) : say.about(each))
                .orElse(Answer.say(Words.gone()));
    }

    private Answer shown(Scene scene, Named named) {
        return Answer.showAll(week(scene, named.toldOn()));
    }

    private static boolean isMine(Scene scene, Named named) {
        return scene.heard().member().user().equals(named.takenBy());
    }

    /// As [Named#key] wrote it.
    static Optional<Named> read(Turn turn, String key) {
        var parts = key.split(" ", 2);
        try {
            var day = LocalDate.parse(parts[parts.length - 1]);
            return PersonId.parse(parts[0]).flatMap(each -> turn.channel().named(each, day));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }
}
