package kith.conversation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What is too long for one message comes in pages; a button brings the next. An answer is kept whole, so that every
/// page of it can be shown as long as the answer is remembered.
final class Pages {
    /// Within what a message of any platform may hold, with room for the button.
    private static final int MOST_PARTS = 40;

    private static final int MOST_TEXT = 9_000;
    private static final int LONGEST_PIECE = 2_900;

    private final List<Part> pieces;

    private Pages(Reply reply) {
        this.pieces =
                reply.parts().stream().flatMap(each -> pieces(each).stream()).toList();
    }

    /// What is said at once of the answer to `event`.
    static Answer first(Answer answer, String event) {
        return switch (answer) {
            case Answer.Say say -> say.with(page(say.reply(), event, 0));
            case Answer.Below(Reply reply) -> new Answer.Below(page(reply, event, 0));
            case Answer.Ask _, Answer.Mend _, Answer.Nothing _ -> answer;
        };
    }

    /// The page that `value` names: its number and the event that was answered.
    static Answer next(Scene scene, String value) {
        var parts = value.split(" ", 2);
        var said = parts.length == 2 ? scene.turn().recalled(parts[1]) : Optional.<Answer>empty();
        return said.map(each -> switch (each) {
                    case Answer.Say say -> say.reply();
                    case Answer.Below(Reply reply) -> reply;
                    case Answer.Ask _, Answer.Mend _, Answer.Nothing _ -> Words.gone();
                })
                .map(each -> Answer.say(page(each, parts[1], number(parts[0]))))
                .orElse(Answer.say(Words.gone()));
    }

    private static int number(String text) {
        return text.matches("\\d{1,4}") ? Integer.parseInt(text) : 0;
    }

    private static Reply page(Reply reply, String event, int number) {
        if (reply.file().isPresent()) {
            return reply;
        }
        var pages = new Pages(reply);
        int from = 0;
        for (int passed = 0; passed < number && pages.end(from) < pages.pieces.size(); passed++) {
            from = pages.end(from);
        }
        int to = pages.end(from);
        var shown = new Reply(reply.inShort(), pages.pieces.subList(from, to));
        return to == pages.pieces.size() ? shown : shown.and(Words.rest((number + 1) + " " + event));
    }

    /// Where a page ends that begins at `from`; buttons stay below what they belong to.
    private int end(int from) {
        int length = 0;
        int to = from;
        while (to < pieces.size()
                && to - from < MOST_PARTS
                && (to == from || length + length(pieces.get(to)) <= MOST_TEXT)) {
            length += length(pieces.get(to));
            to++;
        }
        boolean torn = to < pieces.size() && pieces.get(to) instanceof Part.Buttons && to - from > 1;
        return torn ? to - 1 : to;
    }

    private static List<Part> pieces(Part part) {
        return switch (part) {
            case Part.Quote(String text) ->
                pieces(text).stream().<Part>map(Part.Quote::new).toList();
            case Part.Copy(String text) ->
                pieces(text).stream().<Part>map(Part.Copy::new).toList();
            case Part.Bullets(var items)
            when length(part) > MOST_TEXT ->
                items.stream()
                        .<Part>map(each -> new Part.Bullets(List.of(each)))
                        .toList();
            default -> List.of(part);
        };
    }

    /// Cut at a line or a word where one ends in the second half of a piece.
    private static List<String> pieces(String text) {
        var pieces = new ArrayList<String>();
        int from = 0;
        while (text.length() - from > LONGEST_PIECE) {
            int to = from + LONGEST_PIECE;
            int line = text.lastIndexOf('\n', to);
            int word = text.lastIndexOf(' ', to);
            int half = from + LONGEST_PIECE / 2;
            int cut = line > half ? line : word > half ? word : Character.isLowSurrogate(text.charAt(to)) ? to - 1 : to;
            pieces.add(text.substring(from, cut));
            from = cut == line ? cut + 1 : cut;
        }
        pieces.add(text.substring(from));
        return pieces;
    }

    private static int length(Part part) {
        return switch (part) {
            case Part.Paragraph(Text text) -> text.words().length();
            case Part.Changed(Text text) -> text.words().length();
            case Part.Bullets(var items) ->
                items.stream().mapToInt(each -> each.words().length()).sum();
            case Part.Quote(String text) -> text.length();
            case Part.Copy(String text) -> text.length();
            case Part.Fine(String text) -> text.length();
            case Part.Buttons(var buttons) ->
                buttons.stream().mapToInt(each -> each.label().length()).sum();
            case Part.Picture _, Part.Shown _, Part.Attachment _, Part.Finder _, Part.Line _ -> 0;
        };
    }
}
