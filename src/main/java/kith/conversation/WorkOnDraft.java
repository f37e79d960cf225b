package kith.conversation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kith.coaching.Recipient;
import kith.people.Ask;
import kith.people.Change;
import kith.people.Entry;
import kith.people.EntryId;
import kith.people.Gift;
import kith.people.Person;
import kith.people.PersonId;
import kith.people.Promise;
import kith.people.Relationship;
import kith.people.Talk;
import kith.people.TalkKind;

/// What a member does with a draft that was read: take the better one, see more, change its tone, log it as sent.
final class WorkOnDraft {
    private final DraftDesk desk;
    private final ShowHour hour;

    WorkOnDraft(DraftDesk desk, ShowHour hour) {
        this.desk = desk;
        this.hour = hour;
    }

    /// Empty when the words wish nothing of a draft, or none is at hand.
    Optional<Answer> wished(Scene scene, String text) {
        return DraftWish.of(text)
                .flatMap(wish -> DraftDesk.newest(scene).map(draft -> switch (wish) {
                    case SHORTER -> bettered(scene, draft, desk.shorter(scene, draft), WordsOfDraft.shortAlready());
                    case WARMER -> bettered(scene, draft, desk.warmer(scene, draft), WordsOfDraft.warmAlready());
                    case AGAIN -> Answer.say(WordsOfAdvice.advice(desk.advice(scene, draft), draft));
                    case MORE -> Answer.say(WordsOfAdvice.more(desk.advice(scene, draft), draft));
                    case TAKE -> taken(scene, draft);
                    case SENT -> sent(scene, draft);
                }));
    }

    Answer take(Scene scene, String id) {
        return DraftDesk.byId(scene, id).map(each -> taken(scene, each)).orElse(Answer.say(WordsOfDraft.noDraft()));
    }

    Answer more(Scene scene, String id) {
        return DraftDesk.byId(scene, id)
                .map(each -> Answer.say(WordsOfAdvice.more(desk.advice(scene, each), each)))
                .orElse(Answer.say(WordsOfDraft.noDraft()));
    }

    Answer logSent(Scene scene, String id) {
        return DraftDesk.byId(scene, id).map(each -> sent(scene, each)).orElse(Answer.say(WordsOfDraft.noDraft()));
    }

    private static Answer bettered(Scene scene, DraftAtHand draft, String words, Reply asItWas) {
        if (words.equals(draft.better())) {
            return Answer.say(asItWas);
        }
        var better = draft.bettered(words, scene.now().toInstant());
        scene.turn().drafts().put(better);
        return Answer.say(WordsOfAdvice.changed(draft.better(), better));
    }

    private static Answer taken(Scene scene, DraftAtHand draft) {
        scene.turn().drafts().put(draft.now(DraftAtHand.State.TAKEN));
        return Answer.say(WordsOfDraft.toCopy(draft));
    }

    private Answer sent(Scene scene, DraftAtHand draft) {
        if (draft.state() == DraftAtHand.State.SENT) {
            return Answer.say(WordsOfDraft.loggedAlready());
        }
        if (draft.to() == null && draft.addressee() == null) {
            return Answer.say(WordsOfDraft.sentToWhom());
        }
        var known = Optional.ofNullable(draft.to()).flatMap(scene.book()::relationship);
        var person =
                known.isPresent() ? known.get().person() : Person.called(PersonId.fresh(), DraftDesk.addressee(draft));
        var changes = new ArrayList<Change>();
        if (known.isEmpty()) {
            changes.add(Change.added(person));
        }
        changes.addAll(done(scene, draft, person, known));
        var before = hour.walk(scene);
        var step = scene.take(WordsOfDraft.saidSent(person), changes);
        scene.turn().drafts().put(draft.to(person.id()).now(DraftAtHand.State.SENT));
        return hour.movedOn(scene, before, DescribeStep.describe(step, List.of(person), scene.today()));
    }

    private List<Change> done(Scene scene, DraftAtHand draft, Person person, Optional<Relationship> known) {
        var sent = desk.sent(scene, draft);
        var today = scene.today();
        var entries = new ArrayList<Entry>();
        var note = WordsOfDraft.saidSent(person);
        entries.add(new Talk(EntryId.fresh(), List.of(person.id()), TalkKind.MESSAGE, today, note));
        sent.gave().forEach(each -> entries.add(new Gift(EntryId.fresh(), person.id(), each, today)));
        sent.asked().forEach(each -> entries.add(new Ask(EntryId.fresh(), person.id(), each, today)));
        var changes = new ArrayList<Change>();
        entries.forEach(each -> changes.add(Change.added(each)));
        known.ifPresent(all -> sent.kept().forEach(each -> changes.addAll(kept(all, each))));
        return changes;
    }

    private static List<Change> kept(Relationship all, Recipient.Owed owed) {
        return all.promises().stream()
                .filter(each -> each.state() == Promise.State.OPEN
                        && each.by() == owed.by()
                        && each.what().equals(owed.what()))
                .limit(1)
                .map(each -> Change.from(each, each.in(Promise.State.KEPT)))
                .toList();
    }
}
