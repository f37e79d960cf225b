package kith.conversation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kith.people.Person;
import kith.people.Talk;
import kith.people.TalkKind;

/// What the log tells of those whom the last plan named: whom the member talked with since `on`, whom they reached out
/// to without, and who answered.
record SinceLastPlan(LocalDate on, List<Person> talked, List<Person> reached, List<Person> answered) {
    static SinceLastPlan of(Scene scene, Plan.Before before, TheyAnswered answered) {
        var since = new SinceLastPlan(before.on(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        var people = before.people().stream()
                .flatMap(each -> each.in(scene.book()).stream())
                .distinct()
                .toList();
        var known = scene.book().relationships(people.stream().map(Person::id).toList());
        for (var person : people) {
            known.stream()
                    .filter(each -> each.person().id().equals(person.id()))
                    .forEach(each -> since.add(
                            person,
                            each.talks().stream()
                                    .filter(talk -> !talk.on().isBefore(before.on()))
                                    .toList(),
                            answered));
        }
        return since;
    }

    private void add(Person person, List<Talk> talks, TheyAnswered theyAnswered) {
        var theirs =
                talks.stream().filter(each -> theyAnswered.says(each, person)).toList();
        if (!theirs.isEmpty()) {
            answered.add(person);
        }
        if (talks.stream().anyMatch(SinceLastPlan::isTwoWay)) {
            talked.add(person);
        } else if (talks.size() > theirs.size()) {
            reached.add(person);
        }
    }

    private static boolean isTwoWay(Talk talk) {
        return talk.kind() == TalkKind.MEETING || talk.kind() == TalkKind.CALL;
    }

    boolean nothing() {
        return talked.isEmpty() && reached.isEmpty() && answered.isEmpty();
    }
}
