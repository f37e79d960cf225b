package kith.conversation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kith.language.ReadRole;
import kith.language.RecordChange;
import kith.people.Circle;
import kith.people.Person;

/// Carries out on somebody's record what a member wants changed in it.
final class ApplyToRecord {
    private static final int LONGEST_NAME = 80;
    private static final int MOST_TAGS = 20;
    private static final int A_FORTNIGHT = 14;
    private static final int SIX_WEEKS = 45;
    private static final int A_THIRD_OF_A_YEAR = 122;

    private final ReadRole roles;

    ApplyToRecord(ReadRole roles) {
        this.roles = roles;
    }

    /// A record before and after, with everything that was wanted of it, also what was so before.
    record Edited(Person before, Person after, List<RecordChange> done) {
        Edited {
            done = List.copyOf(done);
        }
    }

    /// `work` are facts about what they do now.
    Edited to(Person person, List<RecordChange> wanted, List<String> work) {
        var after = person;
        var done = new ArrayList<RecordChange>();
        for (var change : wanted) {
            after = changed(after, change);
            done.add(change);
        }
        return new Edited(person, employed(after, work), done);
    }

    /// With the role that the last of the facts about their work tells, if it tells one.
    Person employed(Person person, List<String> work) {
        var role = work.stream()
                .map(each -> roles.read(each, person.role()))
                .flatMap(Optional::stream)
                .reduce((_, last) -> last);
        return role.map(person::withRole).orElse(person);
    }

    private static Person changed(Person person, RecordChange change) {
        return switch (change) {
            case RecordChange.InCircle(var circle) -> person.withCircle(circle);
            case RecordChange.Every(int days) -> person.withCircle(circle(days));
            case RecordChange.RelatedAs(var relation) -> person.withRelation(relation);
            case RecordChange.Decides(boolean so) -> person.withDecisionMaker(so);
            case RecordChange.Renamed(String name) -> renamed(person, Clean.text(name));
            case RecordChange.AlsoCalled(String name) ->
                person.aliases().contains(Clean.text(name))
                        ? person
                        : person.alsoCalled(Clean.shortened(Clean.text(name), LONGEST_NAME));
            case RecordChange.Tagged(var tags) -> person.withTags(joined(person.tags(), tags));
            case RecordChange.Untagged(var tags) ->
                person.withTags(person.tags().stream()
                        .filter(each -> !tags.contains(each))
                        .toList());
        };
    }

    /// Kith keeps no calendar of contacts; how often two want to talk tells how near they are.
    static Circle circle(int everyDays) {
        return everyDays <= A_FORTNIGHT
                ? Circle.INNER
                : everyDays <= SIX_WEEKS ? Circle.CLOSE : everyDays <= A_THIRD_OF_A_YEAR ? Circle.ACTIVE : Circle.WIDER;
    }

    private static Person renamed(Person person, String name) {
        return name.isEmpty() || name.length() > LONGEST_NAME || name.equals(person.name())
                ? person
                : person.renamed(name);
    }

    private static List<String> joined(List<String> before, List<String> more) {
        Set<String> all = new LinkedHashSet<>(before);
        all.addAll(more);
        return all.stream().limit(MOST_TAGS).toList();
    }
}
