package kith.conversation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import kith.people.Ask;
import kith.people.Change;
import kith.people.Entry;
import kith.people.Fact;
import kith.people.Gift;
import kith.people.Offer;
import kith.people.Person;
import kith.people.PersonId;
import kith.people.Promise;
import kith.people.Reach;
import kith.people.Step;
import kith.people.Talk;
import kith.people.Visit;

/// Shows what a step added, so that the member sees what was understood.
final class DescribeStep {
    private final LocalDate today;
    private final Map<PersonId, Person> people = new HashMap<>();
    private final List<Text> talks = new ArrayList<>();
    private final List<Text> lines = new ArrayList<>();
    private final List<String> newcomers = new ArrayList<>();

    private DescribeStep(LocalDate today, List<Person> everybody) {
        this.today = today;
        everybody.forEach(each -> people.put(each.id(), each));
    }

    static Reply describe(Step step, List<Person> everybody, LocalDate today) {
        var view = new DescribeStep(today, everybody);
        step.changes().stream()
                .filter(each -> each.before() == null)
                .flatMap(each -> each.leaves().stream())
                .forEach(view::add);
        step.changes().forEach(view::addChanged);
        var headline = view.talks.isEmpty() ? WordsOfLog.noted(everybody) : view.talks.removeFirst();
        view.lines.addAll(0, view.talks);
        return WordsOfLog.logged(step.id(), headline, view.lines, view.newcomers);
    }

    private void addChanged(Change change) {
        if (change.before() instanceof Person was && change.after() instanceof Person is) {
            var role = is.role();
            if (role != null && !role.equals(was.role())) {
                lines.add(WordsOfLog.now(is.name(), role));
            }
        }
        if (change.before() instanceof Promise
                && change.after() instanceof Promise kept
                && kept.state() == Promise.State.KEPT) {
            lines.add(WordsOfLog.kept(kept));
        }
    }

    private void add(Entry entry) {
        switch (entry) {
            case Person person -> newcomers.add(person.name());
            case Talk talk ->
                talks.add(WordsOfLog.talk(
                        talk.kind(), talk.with().stream().map(this::person).toList(), talk.on(), today));
            case Fact fact -> lines.add(WordsOfLog.fact(fact, person(fact.about()), people.size() > 1));
            case Promise promise -> lines.add(WordsOfLog.promise(promise, person(promise.person()), today));
            case Gift gift -> lines.add(WordsOfLog.gave(gift, person(gift.to())));
            case Visit visit -> lines.add(WordsOfVisit.planned(visit, today));
            case Offer offer -> lines.add(Text.italic(offer.text()));
            case Reach _ -> {}
            case Ask ask -> lines.add(WordsOfLog.asked(ask, person(ask.of())));
        }
    }

    private Person person(PersonId id) {
        return Objects.requireNonNull(people.get(id), "a step speaks of its own people only");
    }
}
