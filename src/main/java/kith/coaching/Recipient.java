package kith.coaching;

import java.time.LocalDate;
import java.util.List;
import kith.people.FactKind;
import kith.people.Relation;
import kith.people.Side;
import kith.people.TalkKind;
import org.jspecify.annotations.Nullable;

/// What the writer's book knows of the person whom a draft is for.
public record Recipient(
        String name,
        Relation relation,
        @Nullable String role,
        boolean decisionMaker,
        @Nullable LocalDate connectedOn,
        List<Talked> talks,
        List<Known> facts,
        List<Favour> gave,
        List<Favour> asked,
        List<Owed> promises) {

    public record Talked(LocalDate on, TalkKind kind) {}

    public record Known(String text, FactKind kind) {}

    public record Favour(LocalDate on, String what) {}

    public record Owed(Side by, String what, @Nullable LocalDate due, boolean kept) {}
}
