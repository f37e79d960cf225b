package kith.conversation;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Marks the buttons and forms of what is said on a channel's book, so that what comes of them goes to that book again
/// and to no other; takes away those that have no place there.
final class ChannelMark {
    private static final String MARK = "team.";

    /// Whatever works on a draft stays out: drafts are the member's own.
    private static final Set<String> VERBS = Set.of(
            Verbs.TEAM_START,
            Verbs.TEAM_STOP,
            Verbs.CHANNEL_NUDGE_OFF,
            Verbs.TAKE,
            Verbs.GIVE_BACK,
            Verbs.TAKEN_DONE,
            Verbs.UNDO,
            Verbs.EDIT,
            Verbs.CHOOSE,
            Verbs.NEW_PERSON,
            Verbs.YES,
            Verbs.NO,
            Verbs.DONE,
            Verbs.NOT_NOW,
            Verbs.LET_GO,
            Verbs.ARCHIVE,
            Verbs.VALUE,
            Verbs.KEPT,
            Verbs.DROP,
            Verbs.ABOUT);

    private ChannelMark() {}

    /// Whether a button of that verb may act on a channel's book.
    static boolean knows(String verb) {
        return VERBS.contains(verb);
    }

    static Answer on(Answer answer) {
        return switch (answer) {
            case Answer.Say say -> say.with(on(say.reply()));
            case Answer.Below(Reply reply) -> new Answer.Below(on(reply));
            case Answer.Ask(Form form) ->
                new Answer.Ask(new Form(MARK + form.name(), form.title(), form.submit(), form.carry(), form.fields()));
            case Answer.Mend _, Answer.Nothing _ -> answer;
        };
    }

    static Reply on(Reply reply) {
        return new Reply(
                reply.inShort(),
                reply.parts().stream().flatMap(each -> on(each).stream()).toList());
    }

    private static List<Part> on(Part part) {
        if (!(part instanceof Part.Buttons(var buttons))) {
            return List.of(part);
        }
        var marked = buttons.stream()
                .filter(ChannelMark::belongs)
                .map(ChannelMark::on)
                .toList();
        return marked.isEmpty() ? List.of() : List.of(new Part.Buttons(marked));
    }

    /// A channel may show the way to one's own book; it opens without the mark, for whoever presses.
    private static boolean belongs(Part.Button it) {
        return knows(it.verb()) || it.verb().equals(Verbs.SHOW_ME);
    }

    private static Part.Button on(Part.Button it) {
        if (it.verb().equals(Verbs.SHOW_ME)) {
            return it;
        }
        return new Part.Button(it.label(), MARK + it.verb(), it.value(), it.primary(), it.confirm());
    }

    /// The verb or form without the mark; empty when it has none.
    static Optional<String> off(String marked) {
        return marked.startsWith(MARK) ? Optional.of(marked.substring(MARK.length())) : Optional.empty();
    }
}
