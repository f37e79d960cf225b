package kith.language;

import java.util.List;
import kith.people.Circle;
import kith.people.Relation;

/// One thing that a member wants changed in somebody's record.
public sealed interface RecordChange {
    record InCircle(Circle circle) implements RecordChange {}

    /// How often the two want to talk, in days from once to once.
    record Every(int days) implements RecordChange {}

    record RelatedAs(Relation relation) implements RecordChange {}

    /// Whether they decide where they work.
    record Decides(boolean so) implements RecordChange {}

    record Renamed(String name) implements RecordChange {}

    record AlsoCalled(String name) implements RecordChange {}

    /// Tags in lower case.
    record Tagged(List<String> tags) implements RecordChange {
        public Tagged {
            tags = List.copyOf(tags);
        }
    }

    record Untagged(List<String> tags) implements RecordChange {
        public Untagged {
            tags = List.copyOf(tags);
        }
    }
}
