package kith.playground;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Files that members send into conversations; Kith hears of those in its direct messages.
final class SentFiles {
    private final Team team;
    private final Board board;
    private final Uploads uploads;
    private final Events events;

    SentFiles(Team team, Board board, Uploads uploads, Events events) {
        this.team = team;
        this.board = board;
        this.uploads = uploads;
        this.events = events;
    }

    Delivery send(String user, String channel, @Nullable String threadTs, String text, String name, byte[] content) {
        var place = team.channelOrFail(channel);
        var file = uploads.keep(name, content);
        var typed = Typed.of(text, team.users(), team.channels(), false);
        var message = board.share(channel, threadTs, team.userOrFail(user).id(), typed.text(), List.of(file));
        return place.direct()
                ? events.fileShared(message, Json.array().add(uploads.describe(file.id())))
                : Delivery.nothing(null);
    }
}
