package kith.conversation;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/// Tells what is said to a channel's own book from what is said to the member's. Of words it takes none but those that
/// can't be meant otherwise: "team lunch with Maya" is told of oneself, and must not be written where all can read it.
final class ForChannel {
    static final String START = "start";
    static final String STOP = "stop";
    static final String NUDGE = "nudge";

    private static final Pattern TEAM = Pattern.compile(
            "team(?:[\\s:,]+((?:start|stop|undo|more|promises|help|forget everything)|(?:log|who|about|prep|find|forget)\\b.*))?"
                    + "[.!?\\s]*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private static final Pattern HERE = Pattern.compile(
            "(nudges?\\b.*?)\\s+(?:in )?(?:here|this channel)[.!?\\s]*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private ForChannel() {}

    static boolean isIn(Said said) {
        return meant(said).isPresent();
    }

    /// Words for a team's book, wherever they are written.
    static boolean isTeam(Said said) {
        return said instanceof Said.Typed(String text)
                && TEAM.matcher(Clean.text(text)).matches();
    }

    /// The same without what marks it as the channel's; empty where it isn't, and in a direct message.
    static Optional<Heard> in(Heard heard) {
        return heard.place().direct() ? Optional.empty() : meant(heard.said()).map(heard::saying);
    }

    /// Whether it begins something that goes on by itself.
    static boolean begins(Said said) {
        return meant(said)
                .map(each -> switch (each) {
                    case Said.Typed(String text) -> text.equals(START) || text.startsWith(NUDGE);
                    case Said.Pressed(String verb, String _) -> verb.equals(Verbs.TEAM_START);
                    case Said.Shared _, Said.Filled _ -> false;
                })
                .orElse(false);
    }

    private static Optional<Said> meant(Said said) {
        return switch (said) {
            case Said.Typed(String text) -> words(text).map(Said.Typed::new);
            case Said.Shared _ -> Optional.empty();
            case Said.Pressed(String verb, String value) ->
                ChannelMark.off(verb).map(each -> new Said.Pressed(each, value));
            case Said.Filled(String form, String carry, var values) ->
                ChannelMark.off(form).map(each -> new Said.Filled(each, carry, values));
        };
    }

    /// What is said to the book; "help" for "team" alone.
    private static Optional<String> words(String text) {
        var typed = Clean.text(text);
        var team = TEAM.matcher(typed);
        if (team.matches()) {
            return Optional.of(plain(Objects.requireNonNullElse(team.group(1), "help")));
        }
        var here = HERE.matcher(typed);
        return here.matches()
                ? Optional.of(plain(Objects.requireNonNull(here.group(1)))).filter(SetChannelNudge::isMeant)
                : Optional.empty();
    }

    /// With the command in lower case, and what is told as it was written.
    private static String plain(String words) {
        int space = words.indexOf(' ');
        var command = space < 0 ? words : words.substring(0, space);
        return command.toLowerCase(Locale.ROOT) + words.substring(command.length());
    }
}
