package kith.slack;

import com.slack.api.Slack;
import com.slack.api.app_backend.interactive_components.ActionResponseSender;
import com.slack.api.app_backend.interactive_components.response.ActionResponse;
import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.SlackApiTextResponse;
import com.slack.api.methods.request.chat.ChatPostMessageRequest;
import com.slack.api.model.block.LayoutBlock;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import kith.conversation.Chat;
import kith.conversation.Conversation;
import kith.conversation.Letter;
import kith.conversation.Part;
import kith.conversation.Reply;
import kith.conversation.Upload;
import org.jspecify.annotations.Nullable;

/// Speaks into Slack: by the response URL of a press while that lives, else by the Web API.
public final class SlackChat implements Chat {
    private final Slack slack;
    private final Tokens tokens;
    private final UploadFile upload;
    private final PostMessage messages;
    private final SlackJson json = new SlackJson();

    public SlackChat(SlackApi api) {
        this.slack = api.slack();
        this.tokens = api.tokens();
        this.upload = new UploadFile(slack);
        this.messages = new PostMessage(api);
    }

    @Override
    public Told tell(Letter letter) {
        var hook = letter.to().hook();
        if (hook != null && letter.reply().file().isEmpty()) {
            var told = respond(letter, hook);
            if (!(told instanceof Told.Never)) {
                return told;
            }
        }
        return switch (tokens.of(letter.to().workspace())) {
            case Tokens.Access.Granted(String token) -> call(letter, token);
            case Tokens.Access.NotNow(String why) -> new Told.Later(About.LETTER, Duration.ZERO, why);
            case Tokens.Access.Shut() -> new Told.Never(About.WORKSPACE, "not_installed");
        };
    }

    @Override
    public Told tellAgain(Letter letter) {
        return tokens.of(letter.to().workspace()) instanceof Tokens.Access.Granted(String token)
                        && FindLetter.isThere(slack.methods(token), letter)
                ? new Told.Delivered()
                : tell(letter);
    }

    private Told respond(Letter letter, URI hook) {
        var to = letter.to();
        var response = ActionResponse.builder()
                .replaceOriginal(to.replaces() != null)
                .responseType(to.onlyFor() == null ? "in_channel" : "ephemeral")
                .threadTs(to.thread())
                .text(Blocks.fallback(letter.reply()))
                .blocks(Blocks.of(letter.reply()))
                .build();
        try {
            var answer = new ActionResponseSender(slack).send(hook.toString(), response);
            return answer.getCode() == 200
                    ? new Told.Delivered()
                    : answer.getCode() == 429 || answer.getCode() >= 500
                            ? new Told.Later(
                                    About.LETTER, Duration.ofSeconds(1), "response URL answered " + answer.getCode())
                            : new Told.Never(About.LETTER, "response URL answered " + answer.getCode());
        } catch (IOException e) {
            return new Told.Later(About.LETTER, Duration.ZERO, "response URL: " + e);
        }
    }

    private Told call(Letter letter, String token) {
        var file = letter.reply().file();
        try {
            return file.isPresent() ? show(token, letter, file.get()) : Verdict.of(post(token, letter, letter.reply()));
        } catch (SlackApiException e) {
            return Verdict.of(e);
        } catch (IOException e) {
            return new Told.Later(About.LETTER, Duration.ZERO, e.toString());
        }
    }

    /// A picture that Slack won't take, now or later, is told in words; any other file can't be told.
    private Told show(String token, Letter letter, Upload file) throws IOException, SlackApiException {
        var shared = upload.share(slack.methods(token), letter.to(), Blocks.fallback(letter.reply()), file);
        var answer = shared.answer();
        boolean refused =
                !answer.isOk() && (Verdict.MAY_NOT.equals(answer.getError()) || !Verdict.isPassing(answer.getError()));
        if (!refused) {
            return answer.isOk() ? new Told.Delivered(Optional.of(shared.file())) : Verdict.of(answer);
        }
        return file instanceof Part.Picture picture
                ? Verdict.of(post(token, letter, Conversation.notTaken(picture)))
                : new Told.Never(About.LETTER, answer.getError());
    }

    private SlackApiTextResponse post(String token, Letter letter, Reply reply) throws IOException, SlackApiException {
        var to = letter.to();
        var text = Blocks.fallback(reply);
        var blocks = Blocks.of(reply);
        if (to.onlyFor() != null) {
            var answer = slack.methods(token)
                    .chatPostEphemeral(request -> request.channel(to.channel())
                            .user(to.onlyFor())
                            .threadTs(to.thread())
                            .text(text)
                            .blocks(blocks));
            return !answer.isOk() && Verdict.isNobodyThere(answer.getError())
                    ? messages.call(token, message(letter, to.onlyFor(), null, text, blocks))
                    : answer;
        }
        if (to.replaces() != null) {
            var answer = slack.methods(token)
                    .chatUpdate(request -> request.channel(to.channel())
                            .ts(to.replaces())
                            .text(text)
                            .blocks(blocks));
            if (answer.isOk() || Verdict.isPassing(answer.getError())) {
                return answer;
            }
        }
        return messages.call(token, message(letter, to.channel(), to.thread(), text, blocks));
    }

    private ChatPostMessageRequest message(
            Letter letter, String channel, @Nullable String thread, String text, List<LayoutBlock> blocks) {
        return ChatPostMessageRequest.builder()
                .channel(channel)
                .threadTs(thread)
                .text(text)
                .blocksAsString(json.of(blocks))
                .metadata(FindLetter.mark(letter))
                .unfurlLinks(false)
                .unfurlMedia(false)
                .build();
    }
}
