package kith.slack;

import com.slack.api.app_backend.interactive_components.response.BlockSuggestionResponse;
import com.slack.api.app_backend.interactive_components.response.Option;
import com.slack.api.model.File;
import com.slack.api.model.block.InputBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.DatePickerElement;
import com.slack.api.model.block.element.ExternalSelectElement;
import com.slack.api.model.block.element.FileInputElement;
import com.slack.api.model.block.element.PlainTextInputElement;
import com.slack.api.model.block.element.StaticSelectElement;
import com.slack.api.model.view.View;
import com.slack.api.model.view.ViewClose;
import com.slack.api.model.view.ViewState;
import com.slack.api.model.view.ViewSubmit;
import com.slack.api.model.view.ViewTitle;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kith.conversation.Form;
import kith.conversation.Reply;

/// A form as a modal, and a modal's state as what was filled in.
final class Views {

    private static final int LONGEST_TITLE = 24;
    private static final int LONGEST_PREFILLED = 3000;
    private static final int LONGEST_LABEL = 2000;
    private static final int LONGEST_OPTION = 75;
    private static final int LONGEST_VALUE = 150;
    private static final int LONGEST_ID = 255;
    private static final int LONGEST_METADATA = 3000;
    private static final int MOST_OPTIONS = 100;

    private Views() {}

    static View of(Form form, String metadata) {
        boolean asks = !form.submit().isEmpty();
        return View.builder()
                .type("modal")
                .callbackId(within(form.name(), LONGEST_ID))
                .privateMetadata(within(metadata, LONGEST_METADATA))
                .title(ViewTitle.builder()
                        .type("plain_text")
                        .text(Blocks.cut(form.title(), LONGEST_TITLE))
                        .build())
                .submit(
                        asks
                                ? ViewSubmit.builder()
                                        .type("plain_text")
                                        .text(Blocks.cut(form.submit(), LONGEST_TITLE))
                                        .build()
                                : null)
                .close(ViewClose.builder()
                        .type("plain_text")
                        .text(Blocks.cut(form.close(), LONGEST_TITLE))
                        .build())
                .blocks(form.fields().stream()
                        .flatMap(each -> blocks(each).stream())
                        .toList())
                .build();
    }

    private static List<LayoutBlock> blocks(Form.Field field) {
        return field instanceof Form.Told(Reply reply) ? Blocks.of(reply, Surface.MODAL) : List.of(input(field));
    }

    private static LayoutBlock input(Form.Field field) {
        return switch (field) {
            case Form.Written written ->
                input(
                        written.id(),
                        written.label(),
                        written.optional(),
                        PlainTextInputElement.builder()
                                .actionId(written.id())
                                .multiline(written.tall())
                                .initialValue(Blocks.cut(written.value(), LONGEST_PREFILLED))
                                .build());
            case Form.Picked picked -> input(picked.id(), picked.label(), false, select(picked));
            case Form.Day day ->
                input(
                        day.id(),
                        day.label(),
                        day.optional(),
                        DatePickerElement.builder()
                                .actionId(day.id())
                                .initialDate(day.value())
                                .build());
            case Form.Found found ->
                input(
                        found.id(),
                        found.label(),
                        found.optional(),
                        ExternalSelectElement.builder()
                                .actionId(found.id())
                                .minQueryLength(1)
                                .initialOption(found.chosen() == null ? null : option(found.chosen()))
                                .build());
            case Form.Files files ->
                input(
                        files.id(),
                        files.label(),
                        false,
                        FileInputElement.builder().actionId(files.id()).build());
            case Form.Told _ -> throw new IllegalArgumentException("Words ask nothing.");
        };
    }

    private static StaticSelectElement select(Form.Picked picked) {
        var options =
                picked.options().stream().limit(MOST_OPTIONS).map(Views::option).toList();
        var chosen = options.stream()
                .filter(each -> each.getValue().equals(picked.value()))
                .findFirst();
        return StaticSelectElement.builder()
                .actionId(picked.id())
                .options(options)
                .initialOption(chosen.orElse(null))
                .build();
    }

    private static OptionObject option(Form.Option option) {
        return OptionObject.builder()
                .text(Blocks.plain(Blocks.cut(option.label(), LONGEST_OPTION)))
                .value(within(option.value(), LONGEST_VALUE))
                .build();
    }

    private static InputBlock input(String id, String label, boolean optional, BlockElement element) {
        return InputBlock.builder()
                .blockId(id)
                .label(Blocks.plain(Blocks.cut(label, LONGEST_LABEL)))
                .optional(optional)
                .element(element)
                .build();
    }

    /// What comes back as it was sent can't be cut.
    private static String within(String text, int most) {
        if (text.length() > most) {
            throw new IllegalArgumentException("Longer than the " + most + " characters that Slack keeps.");
        }
        return text;
    }

    /// What was typed ahead, as what may be picked.
    static BlockSuggestionResponse suggested(List<Form.Option> options) {
        return BlockSuggestionResponse.builder()
                .options(options.stream()
                        .map(each -> Option.builder()
                                .text(Blocks.plain(Blocks.cut(each.label(), LONGEST_OPTION)))
                                .value(within(each.value(), LONGEST_VALUE))
                                .build())
                        .toList())
                .build();
    }

    /// All that was put into fields for files.
    static List<File> files(ViewState state) {
        return state.getValues().values().stream()
                .flatMap(each -> each.values().stream())
                .flatMap(each -> Stream.ofNullable(each.getFiles()))
                .flatMap(List::stream)
                .toList();
    }

    /// By field, what was written or chosen; fields left empty are left out.
    static Map<String, String> values(ViewState state) {
        var values = new HashMap<String, String>();
        state.getValues().forEach((field, elements) -> {
            var value = elements.get(field);
            if (value != null) {
                if (value.getSelectedOption() != null) {
                    values.put(field, value.getSelectedOption().getValue());
                } else if (value.getSelectedDate() != null) {
                    values.put(field, value.getSelectedDate());
                } else if (value.getValue() != null) {
                    values.put(field, value.getValue());
                }
            }
        });
        return values;
    }
}
