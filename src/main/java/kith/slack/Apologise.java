package kith.slack;

import com.slack.api.app_backend.interactive_components.response.ActionResponse;
import com.slack.api.app_backend.slash_commands.response.SlashCommandResponse;
import com.slack.api.bolt.request.Request;
import com.slack.api.bolt.request.builtin.BlockActionRequest;
import com.slack.api.bolt.request.builtin.SlashCommandRequest;
import com.slack.api.bolt.request.builtin.ViewSubmissionRequest;
import com.slack.api.bolt.response.Response;
import com.slack.api.model.block.InputBlock;
import java.io.IOException;
import java.util.Map;
import kith.conversation.Conversation;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Tells a member that nothing was saved, where nobody else will try again; events answer 500, and Slack tries again.
final class Apologise {
    private static final Logger LOG = LoggerFactory.getLogger(Apologise.class);

    private Apologise() {}

    static Response to(Request<?> request) {
        var words = Blocks.fallback(Conversation.couldNotSave());
        return switch (request) {
            case SlashCommandRequest _ ->
                Response.json(
                        200,
                        SlashCommandResponse.builder()
                                .responseType("ephemeral")
                                .text(words)
                                .build());
            case BlockActionRequest press -> respond(press, words);
            case ViewSubmissionRequest form -> form.getContext().ackWithErrors(Map.of(firstQuestion(form), words));
            default -> Response.error(500);
        };
    }

    private static Response respond(BlockActionRequest press, String words) {
        try {
            press.getContext()
                    .respond(ActionResponse.builder()
                            .responseType("ephemeral")
                            .text(words)
                            .build());
            return Response.ok();
        } catch (IOException e) {
            LOG.warn("A member could not be told that nothing was saved: {}", e.toString());
            return Response.error(500);
        }
    }

    /// Errors stand at questions alone.
    private static String firstQuestion(ViewSubmissionRequest form) {
        return form.getPayload().getView().getBlocks().stream()
                .filter(InputBlock.class::isInstance)
                .map(each -> ((InputBlock) each).getBlockId())
                .findFirst()
                .orElse("");
    }
}
