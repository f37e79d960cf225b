package kith.slack;

import com.slack.api.model.block.RichTextBlock;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.RichTextElement;
import com.slack.api.model.block.element.RichTextSectionElement;
import java.util.ArrayList;
import java.util.List;
import kith.conversation.Text;

/// Words with emphasis as rich text, where nothing that was typed is markup.
final class RichText {
    static final int LONGEST = 3000;

    private RichText() {}

    static RichTextElement plain(String text) {
        return RichTextSectionElement.Text.builder()
                .text(Blocks.cut(text, LONGEST))
                .build();
    }

    static RichTextBlock block(BlockElement element) {
        return RichTextBlock.builder().elements(List.of(element)).build();
    }

    /// A long text in many spans is cut as a whole.
    static RichTextSectionElement section(Text text) {
        var elements = new ArrayList<RichTextElement>();
        int left = LONGEST;
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
                .text(Blocks.cut(span.text(), most))
                .style(span.style() == Text.Style.PLAIN ? null : style)
                .build();
    }
}
