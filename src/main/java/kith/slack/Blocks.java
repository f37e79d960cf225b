package kith.slack;

import com.slack.api.model.block.ActionsBlock;
import com.slack.api.model.block.ContextBlock;
import com.slack.api.model.block.DividerBlock;
import com.slack.api.model.block.ImageBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.composition.ConfirmationDialogObject;
import com.slack.api.model.block.composition.PlainTextObject;
import com.slack.api.model.block.composition.SlackFileObject;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.ButtonElement;
import com.slack.api.model.block.element.ExternalSelectElement;
import com.slack.api.model.block.element.RichTextElement;
import com.slack.api.model.block.element.RichTextListElement;
import com.slack.api.model.block.element.RichTextPreformattedElement;
import com.slack.api.model.block.element.RichTextQuoteElement;
import java.util.ArrayList;
import java.util.List;
import kith.conversation.Part;
import kith.conversation.Reply;
import kith.conversation.Text;
import org.jspecify.annotations.Nullable;

/// A reply as Block Kit, within its limits. What people wrote stands in rich text and plain text, where nothing is
/// markup, so that no name mentions anybody.
final class Blocks {
    private static final int MOST_BUTTONS = 25;
    private static final int LONGEST_ALT = 2000;
    static final int LONGEST_LABEL = 75;
    private static final int LONGEST_VALUE = 2000;
    private static final int LONGEST_PLACEHOLDER = 150;
    private static final int LONGEST_TITLE = 100;
    private static final int LONGEST_QUESTION = 300;
    private static final int LONGEST_CHOICE = 30;

    /// What is left of it when every character has to be escaped is still no more than a message may hold.
    private static final int LONGEST_FALLBACK = 800;

    private Blocks() {}

    static List<LayoutBlock> of(Reply reply) {
        return of(reply, Surface.MESSAGE);
    }

    /// As many as the surface holds; the rest is left out, and what shows nothing with it.
    static List<LayoutBlock> of(Reply reply, Surface surface) {
        return surface.fitting(reply.parts()).stream().map(Blocks::block).toList();
    }

    /// What notifications and screen readers say instead of the blocks.
    static String fallback(Reply reply) {
        var text = reply.inShort().isBlank() ? "Kith" : reply.inShort();
        return cut(text, LONGEST_FALLBACK)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;");
    }

    private static LayoutBlock block(Part part) {
        return switch (part) {
            case Part.Paragraph(Text text) -> RichText.block(RichText.section(text));
            case Part.Bullets(var items) ->
                RichText.block(RichTextListElement.builder()
                        .style("bullet")
                        .elements(items.stream()
                                .filter(each -> !each.words().isBlank())
                                .<RichTextElement>map(RichText::section)
                                .toList())
                        .build());
            case Part.Quote(String text) ->
                RichText.block(RichTextQuoteElement.builder()
                        .elements(List.of(RichText.plain(text)))
                        .build());
            case Part.Changed(Text text) ->
                RichText.block(RichTextQuoteElement.builder()
                        .elements(RichText.section(text).getElements())
                        .build());
            case Part.Copy(String text) ->
                RichText.block(RichTextPreformattedElement.builder()
                        .elements(List.of(RichText.plain(text)))
                        .build());
            case Part.Picture picture -> block(new Part.Quote(picture.words()));
            case Part.Shown(String file, String words) ->
                ImageBlock.builder()
                        .slackFile(SlackFileObject.builder().id(file).build())
                        .altText(cut(words, LONGEST_ALT))
                        .build();
            case Part.Attachment file -> block(new Part.Quote(file.words()));
            case Part.Fine(String text) ->
                ContextBlock.builder()
                        .elements(List.of(plain(cut(text, RichText.LONGEST))))
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
