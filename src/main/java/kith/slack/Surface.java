package kith.slack;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import kith.conversation.Part;
import kith.conversation.Text;

/// Where blocks are shown, and how much it holds.
enum Surface {
    MESSAGE(50, 12_000),
    HOME(100, Integer.MAX_VALUE),
    MODAL(90, Integer.MAX_VALUE);

    private final int blocks;
    private final int characters;

    Surface(int blocks, int characters) {
        this.blocks = blocks;
        this.characters = characters;
    }

    /// The first that there is room for, without those that show nothing.
    List<Part> fitting(List<Part> parts) {
        var fitting = new ArrayList<Part>();
        int left = characters;
        for (var part : parts) {
            left -= length(part);
            if (left < 0 || fitting.size() == blocks) {
                break;
            }
            if (!isEmpty(part)) {
                fitting.add(part);
            }
        }
        return fitting;
    }

    private static boolean isEmpty(Part part) {
        return switch (part) {
            case Part.Buttons(var buttons) -> buttons.isEmpty();
            case Part.Line _ -> false;
            default -> words(part).isBlank();
        };
    }

    /// With one more for each piece: Slack doesn't tell how it counts.
    private static int length(Part part) {
        return switch (part) {
            case Part.Buttons(var buttons) ->
                buttons.stream()
                        .mapToInt(each ->
                                1 + Math.min(Blocks.LONGEST_LABEL, each.label().length()))
                        .sum();
            case Part.Bullets(var items) ->
                items.stream().mapToInt(Surface::length).sum();
            case Part.Paragraph(Text text) -> length(text);
            case Part.Changed(Text text) -> length(text);
            default -> 1 + Math.min(RichText.LONGEST, words(part).length());
        };
    }

    private static int length(Text text) {
        return text.spans().size() + Math.min(RichText.LONGEST, text.words().length());
    }

    private static String words(Part part) {
        return switch (part) {
            case Part.Paragraph(Text text) -> text.words();
            case Part.Changed(Text text) -> text.words();
            case Part.Bullets(var items) -> items.stream().map(Text::words).collect(Collectors.joining());
            case Part.Quote(String text) -> text;
            case Part.Copy(String text) -> text;
            case Part.Fine(String text) -> text;
            case Part.Picture picture -> picture.words();
            case Part.Attachment file -> file.words();
            case Part.Shown shown -> shown.words();
            case Part.Finder finder -> finder.placeholder();
            case Part.Buttons _, Part.Line _ -> "";
        };
    }
}
