package kith.slack;

import com.slack.api.Slack;
import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.SlackApiTextResponse;
import com.slack.api.methods.request.files.FilesCompleteUploadExternalRequest.FileDetails;
import java.io.IOException;
import java.util.List;
import kith.conversation.Address;
import kith.conversation.Upload;
import okhttp3.MediaType;
import okhttp3.Request;
import okhttp3.RequestBody;

/// Shares a file in a conversation: Slack tells where to send it, takes its bytes, then shows it. What was begun and
/// not completed is never shown, so a second try begins anew.
final class UploadFile {
    /// Slack's own limit for the words instead of an image.
    private static final int LONGEST_WORDS = 1000;

    private final Slack slack;

    UploadFile(Slack slack) {
        this.slack = slack;
    }

    /// Slack's answer to the last step, or to the first that it refused, and the file's id.
    record Shared(SlackApiTextResponse answer, String file) {}

    Shared share(MethodsClient methods, Address to, String comment, Upload file) throws IOException, SlackApiException {
        var only = to.onlyFor();
        if (only == null && !isMember(to.channel())) {
            return share(methods, to, to.channel(), comment, file);
        }
        var member = only == null ? to.channel() : only;
        var opened = methods.conversationsOpen(request -> request.users(List.of(member)));
        return opened.isOk() ? share(methods, to, opened.getChannel().getId(), comment, file) : new Shared(opened, "");
    }

    private Shared share(MethodsClient methods, Address to, String channel, String comment, Upload file)
            throws IOException, SlackApiException {
        var bytes = file.bytes();
        var place = methods.filesGetUploadURLExternal(request ->
                request.filename(file.name()).length(bytes.length).altTxt(Blocks.cut(file.words(), LONGEST_WORDS)));
        if (!place.isOk()) {
            return new Shared(place, "");
        }
        send(place.getUploadUrl(), file.type(), bytes);
        var shown =
                FileDetails.builder().id(place.getFileId()).title(file.title()).build();
        var answer = methods.filesCompleteUploadExternal(request -> request.channelId(channel)
                .threadTs(to.thread())
                .initialComment(comment)
                .files(List.of(shown)));
        return new Shared(answer, place.getFileId());
    }

    private void send(String url, String type, byte[] bytes) throws IOException, SlackApiException {
        var request = new Request.Builder()
                .url(url)
                .post(RequestBody.create(bytes, MediaType.get(type)))
                .build();
        try (var answer =
                slack.getHttpClient().getOkHttpClient().newCall(request).execute()) {
            if (!answer.isSuccessful()) {
                throw new SlackApiException(answer, "");
            }
        }
    }

    /// Files are shared in conversations only: a member's id stands for the direct message that is to be opened.
    private static boolean isMember(String channel) {
        return channel.startsWith("U") || channel.startsWith("W");
    }
}
