package kith.playground;

/// A shared file's bytes, for members of a conversation in which it was shared.
final class SharedFiles {
    private final Team team;
    private final Board board;
    private final Uploads uploads;

    SharedFiles(Team team, Board board, Uploads uploads) {
        this.team = team;
        this.board = board;
        this.uploads = uploads;
    }

    /// `asked` names the file and its reader.
    void serve(Exchange exchange, Arguments asked) {
        var shown = team.channels().stream()
                .filter(each -> each.members().contains(asked.get("user")))
                .flatMap(each -> board.in(each.id()).stream())
                .filter(each -> each.visibleTo(asked.get("user")))
                .flatMap(each -> each.files().stream())
                .filter(each -> each.id().equals(asked.get("id")))
                .findFirst();
        var content = shown.isPresent() ? uploads.content(shown.get().id()) : null;
        if (shown.isEmpty() || content == null) {
            exchange.json(404, Json.object().put("error", "not found"));
        } else {
            PageFiles.protect(exchange);
            exchange.header("Cache-Control", "private, max-age=3600");
            if (!shown.get().type().startsWith("image/")) {
                exchange.header("Content-Disposition", "attachment");
            }
            exchange.send(200, shown.get().type(), content);
        }
    }
}
