package kith.slack;

import com.slack.api.Slack;
import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.SlackApiTextResponse;
import com.slack.api.methods.request.files.FilesCompleteUploadExternalRequest.FileDetails;
import java.io.IOException;
import java.util.List;
import kith.conversation.Address;
import kith.conversation.Part;
import okhttp3.MediaType;
import okhttp3.Request;
import okhttp3.RequestBody;

/// Shares a picture in a conversation: Slack tells where to send it, takes its bytes, then shows it. What was begun and
/// not completed is never shown, so a second try begins anew.
final class UploadPicture {
    /// Slack's own limit for the words instead of an image.
    private static final int LONGEST_WORDS = 1000;

    private static final String NAME = "picture.png";
    private static final MediaType PNG = MediaType.get("image/png");

    private final Slack slack;

    UploadPicture(Slack slack) {
        this.slack = slack;
    }

    /// Slack's answer to the last step, or to the first that it refused.
    SlackApiTextResponse share(MethodsClient methods, Address to, String comment, Part.Picture picture)
            throws IOException, SlackApiException {
        var only = to.onlyFor();
        if (only == null && !isMember(to.channel())) {
            return share(methods, to, to.channel(), comment, picture);
        }
        var member = only == null ? to.channel() : only;
        var opened = methods.conversationsOpen(request -> request.users(List.of(member)));
        return opened.isOk() ? share(methods, to, opened.getChannel().getId(), comment, picture) : opened;
    }

    private SlackApiTextResponse share(
            MethodsClient methods, Address to, String channel, String comment, Part.Picture picture)
            throws IOException, SlackApiException {
        var png = picture.bytes();
        var place = methods.filesGetUploadURLExternal(request ->
                request.filename(NAME).length(png.length).altTxt(Blocks.cut(picture.words(), LONGEST_WORDS)));
        if (!place.isOk()) {
            return place;
        }
        send(place.getUploadUrl(), png);
        var file = FileDetails.builder()
                .id(place.getFileId())
                .title(picture.title())
                .build();
        return methods.filesCompleteUploadExternal(request -> request.channelId(channel)
                .threadTs(to.thread())
                .initialComment(comment)
                .files(List.of(file)));
    }

    private void send(String url, byte[] png) throws IOException, SlackApiException {
        var request = new Request.Builder()
                .url(url)
                .post(RequestBody.create(png, PNG))
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
