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
import com.slack.api.model.block.element.RichTextElement;
import com.slack.api.model.block.element.RichTextListElement;
import com.slack.api.model.block.element.RichTextPreformattedElement;
import com.slack.api.model.block.element.RichTextQuoteElement;
import com.slack.api.model.block.element.RichTextSectionElement;
import java.util.ArrayList;
import java.util.List;
import kith.conversation.Part;
import kith.conversation.Reply;
import kith.conversation.Text;
import org.jspecify.annotations.Nullable;

/// A reply as Block Kit, within its limits. What people wrote stands in rich text, where nothing is markup.
final class Blocks {
    private static final int MOST_BLOCKS = 50;
    private static final int MOST_BUTTONS = 25;
    private static final int LONGEST_TEXT = 3000;
    private static final int LONGEST_LABEL = 75;

    private Blocks() {}

    /// As many as a message may hold.
    static List<LayoutBlock> of(Reply reply) {
        return of(reply, MOST_BLOCKS);
    }

    static List<LayoutBlock> of(Reply reply, int most) {
        var blocks = new ArrayList<LayoutBlock>();
        for (var part : reply.parts()) {
            if (blocks.size() == most) {
                break;
            }
            blocks.add(block(part));
        }
        return List.copyOf(blocks);
    }

    /// What notifications and screen readers say instead of the blocks.
    static String fallback(Reply reply) {
        return cut(reply.inShort(), LONGEST_TEXT)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;");
    }

    private static LayoutBlock block(Part part) {
        return switch (part) {
            case Part.Paragraph(Text text) -> rich(section(text));
            case Part.Bullets(var items) ->
                rich(RichTextListElement.builder()
                        .style("bullet")
                        .elements(items.stream()
                                .<RichTextElement>map(Blocks::section)
                                .toList())
                        .build());
            case Part.Quote(String text) ->
                rich(RichTextQuoteElement.builder()
                        .elements(List.of(RichTextSectionElement.Text.builder()
                                .text(cut(text, LONGEST_TEXT))
                                .build()))
                        .build());
            case Part.Changed(Text text) ->
                rich(RichTextQuoteElement.builder()
                        .elements(section(text).getElements())
                        .build());
            case Part.Copy(String text) ->
                rich(RichTextPreformattedElement.builder()
                        .elements(List.of(RichTextSectionElement.Text.builder()
                                .text(cut(text, LONGEST_TEXT))
                                .build()))
                        .build());
            case Part.Picture picture -> block(new Part.Quote(picture.words()));
            case Part.Attachment file -> block(new Part.Quote(file.words()));
            case Part.Fine(String text) ->
                ContextBlock.builder()
                        .elements(List.of(PlainTextObject.builder()
                                .text(cut(text, LONGEST_TEXT))
                                .emoji(false)
                                .build()))
                        .build();
            case Part.Buttons(var buttons) ->
                ActionsBlock.builder().elements(buttons(buttons)).build();
            case Part.Line() -> DividerBlock.builder().build();
        };
    }

    private static RichTextBlock rich(BlockElement element) {
        return RichTextBlock.builder().elements(List.of(element)).build();
    }

    private static RichTextSectionElement section(Text text) {
        return RichTextSectionElement.builder()
                .elements(text.spans().stream()
                        .filter(each -> !each.text().isEmpty())
                        .map(Blocks::span)
                        .toList())
                .build();
    }

    private static RichTextElement span(Text.Span span) {
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
                .text(cut(span.text(), LONGEST_TEXT))
                .style(span.style() == Text.Style.PLAIN ? null : style)
                .build();
    }

    private static List<BlockElement> buttons(List<Part.Button> buttons) {
        var elements = new ArrayList<BlockElement>();
        for (var button : buttons.subList(0, Math.min(MOST_BUTTONS, buttons.size()))) {
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
                        .title(plain(button.label()))
                        .text(plain(button.confirm()))
                        .confirm(plain(button.label()))
                        .deny(plain("Cancel"))
                        .build();
    }

    static PlainTextObject plain(String text) {
        return PlainTextObject.builder().text(text).emoji(false).build();
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
