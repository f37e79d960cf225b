package kith.slack;

import com.slack.api.model.block.ActionsBlock;
import com.slack.api.model.block.ContextBlock;
import com.slack.api.model.block.DividerBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.RichTextBlock;
import com.slack.api.model.block.composition.ConfirmationDialogObject;
import com.slack.api.model.block.composition.PlainTextObject;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.ButtonElement;
import com.slack.api.model.block.element.ExternalSelectElement;
import com.slack.api.model.block.element.RichTextElement;
import com.slack.api.model.block.element.RichTextListElement;
import com.slack.api.model.block.element.RichTextPreformattedElement;
import com.slack.api.model.block.element.RichTextQuoteElement;
import com.slack.api.model.block.element.RichTextSectionElement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import kith.conversation.Part;
import kith.conversation.Reply;
import kith.conversation.Text;
import org.jspecify.annotations.Nullable;

/// A reply as Block Kit, within its limits. What people wrote stands in rich text and plain text, where nothing is
/// markup, so that no name mentions anybody.
final class Blocks {
    private static final int MOST_BUTTONS = 25;
    private static final int LONGEST_TEXT = 3000;
    private static final int LONGEST_LABEL = 75;
    private static final int LONGEST_VALUE = 2000;
    private static final int LONGEST_PLACEHOLDER = 150;
    private static final int LONGEST_TITLE = 100;
    private static final int LONGEST_QUESTION = 300;
    private static final int LONGEST_CHOICE = 30;

    /// What is left of it when every character has to be escaped is still no more than a message may hold.
    private static final int LONGEST_FALLBACK = 800;

    private Blocks() {}

    /// Where blocks are shown.
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
    }

    static List<LayoutBlock> of(Reply reply) {
        return of(reply, Surface.MESSAGE);
    }

    /// As many as the surface holds; the rest is left out, and what shows nothing with it.
    static List<LayoutBlock> of(Reply reply, Surface surface) {
        var blocks = new ArrayList<LayoutBlock>();
        int left = surface.characters;
        for (var part : reply.parts()) {
            left -= length(part);
            if (left < 0 || blocks.size() == surface.blocks) {
                break;
            }
            if (!isEmpty(part)) {
                blocks.add(block(part));
            }
        }
        return List.copyOf(blocks);
    }

    /// What notifications and screen readers say instead of the blocks.
    static String fallback(Reply reply) {
        var text = reply.inShort().isBlank() ? "Kith" : reply.inShort();
        return cut(text, LONGEST_FALLBACK)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;");
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
                        .mapToInt(
                                each -> 1 + Math.min(LONGEST_LABEL, each.label().length()))
                        .sum();
            case Part.Bullets(var items) ->
                items.stream().mapToInt(Blocks::length).sum();
            case Part.Paragraph(Text text) -> length(text);
            case Part.Changed(Text text) -> length(text);
            default -> 1 + Math.min(LONGEST_TEXT, words(part).length());
        };
    }

    private static int length(Text text) {
        return text.spans().size() + Math.min(LONGEST_TEXT, text.words().length());
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
            case Part.Finder finder -> finder.placeholder();
            case Part.Buttons _, Part.Line _ -> "";
        };
    }

    private static LayoutBlock block(Part part) {
        return switch (part) {
            case Part.Paragraph(Text text) -> rich(section(text));
            case Part.Bullets(var items) ->
                rich(RichTextListElement.builder()
                        .style("bullet")
                        .elements(items.stream()
                                .filter(each -> !each.words().isBlank())
                                .<RichTextElement>map(Blocks::section)
                                .toList())
                        .build());
            case Part.Quote(String text) ->
                rich(RichTextQuoteElement.builder()
                        .elements(List.of(plainSpan(text)))
                        .build());
            case Part.Changed(Text text) ->
                rich(RichTextQuoteElement.builder()
                        .elements(section(text).getElements())
                        .build());
            case Part.Copy(String text) ->
                rich(RichTextPreformattedElement.builder()
                        .elements(List.of(plainSpan(text)))
                        .build());
            case Part.Picture picture -> block(new Part.Quote(picture.words()));
            case Part.Attachment file -> block(new Part.Quote(file.words()));
            case Part.Fine(String text) ->
                ContextBlock.builder()
                        .elements(List.of(plain(cut(text, LONGEST_TEXT))))
                        .build();
            case Part.Buttons(var buttons) ->
                ActionsBlock.builder().elements(buttons(buttons)).build();
            case Part.Finder(String verb, String placeholder) ->
                ActionsBlock.builder()
                        .elements(List.of(ExternalSelectElement.builder()
                                .actionId(ActionIds.write(verb, 0))
                                .placeholder(plain(cut(placeholder, LONGEST_PLACEHOLDER)))
                                .minQueryLength(1)
                                .build()))
                        .build();
            case Part.Line() -> DividerBlock.builder().build();
        };
    }

    private static RichTextElement plainSpan(String text) {
        return RichTextSectionElement.Text.builder()
                .text(cut(text, LONGEST_TEXT))
                .build();
    }

    private static RichTextBlock rich(BlockElement element) {
        return RichTextBlock.builder().elements(List.of(element)).build();
    }

    /// A long text in many spans is cut as a whole.
    private static RichTextSectionElement section(Text text) {
        var elements = new ArrayList<RichTextElement>();
        int left = LONGEST_TEXT;
        for (var span : text.spans()) {
            if (!span.text().isEmpty() && left > 1) {
                elements.add(span(span, left));
                left -= span.text().length();
            }
        }
        return RichTextSectionElement.builder().elements(elements).build();
    }

    private static RichTextElement span(Text.Span span, int most) {
        if (span.style() == Text.Style.MEMBER) {
            return RichTextSectionElement.User.builder().userId(span.text()).build();
        }
        if (span.style() == Text.Style.CHANNEL) {
            return RichTextSectionElement.Channel.builder()
                    .channelId(span.text())
                    .build();
        }
        var style = RichTextSectionElement.TextStyle.builder()
                .bold(span.style() == Text.Style.BOLD)
                .italic(span.style() == Text.Style.ITALIC)
                .strike(span.style() == Text.Style.STRUCK)
                .build();
        return RichTextSectionElement.Text.builder()
                .text(cut(span.text(), most))
                .style(span.style() == Text.Style.PLAIN ? null : style)
                .build();
    }

    private static List<BlockElement> buttons(List<Part.Button> buttons) {
        var elements = new ArrayList<BlockElement>();
        for (var button : buttons.subList(0, Math.min(MOST_BUTTONS, buttons.size()))) {
            if (button.value().length() > LONGEST_VALUE) {
                throw new IllegalArgumentException("The value of a button is too long: " + button.verb());
            }
            elements.add(ButtonElement.builder()
                    .actionId(ActionIds.write(button.verb(), elements.size()))
                    .value(button.value())
                    .text(plain(cut(button.label(), LONGEST_LABEL)))
                    .style(button.primary() ? "primary" : null)
                    .confirm(confirm(button))
                    .build());
        }
        return elements;
    }

    private static @Nullable ConfirmationDialogObject confirm(Part.Button button) {
        return button.confirm() == null
                ? null
                : ConfirmationDialogObject.builder()
                        .title(plain(cut(button.label(), LONGEST_TITLE)))
                        .text(plain(cut(button.confirm(), LONGEST_QUESTION)))
                        .confirm(plain(cut(button.label(), LONGEST_CHOICE)))
                        .deny(plain("Cancel"))
                        .build();
    }

    /// Slack takes no blank words.
    static PlainTextObject plain(String text) {
        return PlainTextObject.builder()
                .text(text.isBlank() ? "…" : text)
                .emoji(false)
                .build();
    }

    /// At most `most` UTF-16 units, cut at a whole character.
    static String cut(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(most - 2)) ? most - 2 : most - 1;
        return text.substring(0, end) + "…";
    }
}
