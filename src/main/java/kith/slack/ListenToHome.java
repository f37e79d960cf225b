package kith.slack;

import com.slack.api.app_backend.events.payload.EventsApiPayload;
import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.bolt.App;
import com.slack.api.bolt.context.builtin.EventContext;
import com.slack.api.bolt.response.Response;
import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.response.views.ViewsPublishResponse;
import com.slack.api.model.assistant.SuggestedPrompt;
import com.slack.api.model.event.AppHomeOpenedEvent;
import com.slack.api.model.view.View;
import java.io.IOException;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import kith.conversation.Answer;
import kith.conversation.Heard;
import kith.conversation.Lobby;
import kith.conversation.Member;
import kith.conversation.Reply;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The Home tab: a member's front page, made anew whenever they open it, and after each press on it.
final class ListenToHome {
    private static final Logger LOG = LoggerFactory.getLogger(ListenToHome.class);
    private static final String TAB = "home";
    private static final String MESSAGES = "messages";

    private final Lobby lobby;
    private final Hearing hearing;
    private final InstantSource clock;

    ListenToHome(Lobby lobby, Hearing hearing, InstantSource clock) {
        this.lobby = lobby;
        this.hearing = hearing;
        this.clock = clock;
    }

    void to(App app) {
        app.event(AppHomeOpenedEvent.class, this::opened);
    }

    /// Whether it was pressed on a front page.
    static boolean isPressed(BlockActionPayload payload) {
        return payload.getView() != null && TAB.equals(payload.getView().getType());
    }

    private Response opened(EventsApiPayload<AppHomeOpenedEvent> payload, EventContext context) {
        var event = payload.getEvent();
        if (TAB.equals(event.getTab())) {
            publish(context.client(), event.getUser(), front(new Member(payload.getTeamId(), event.getUser())));
        }
        if (MESSAGES.equals(event.getTab())) {
            prompt(context.client(), event.getChannel(), new Member(payload.getTeamId(), event.getUser()));
        }
        return context.ack();
    }

    /// Offers what may be asked, where nothing was typed yet; a workspace without agents doesn't take it.
    private void prompt(MethodsClient slack, String channel, Member member) {
        var prompts = lobby.prompts(member, hearing.profile(member).locale()).stream()
                .map(each -> SuggestedPrompt.builder()
                        .title(each.title())
                        .message(each.message())
                        .build())
                .toList();
        try {
            var answer = slack.assistantThreadsSetSuggestedPrompts(
                    request -> request.channelId(channel).prompts(prompts));
            if (!answer.isOk()) {
                LOG.debug("Slack did not take prompts: {}", answer.getError());
            }
        } catch (IOException | SlackApiException e) {
            LOG.debug("Slack did not take prompts: {}", e.toString());
        }
    }

    /// Shows the page as it is now, to who ever opened it.
    void refresh(MethodsClient slack, Member member) {
        lobby.homeAgain(member, hearing.profile(member).zone(), clock.instant())
                .ifPresent(page -> publish(slack, member.user(), page));
    }

    /// Shows what came of something heard from the page: on the page, where the member looks.
    void show(MethodsClient slack, Heard heard, Answer answer) {
        var reply = Optional.ofNullable(
                switch (answer) {
                    case Answer.Say say -> say.reply();
                    case Answer.Below below -> below.reply();
                    case Answer.Nothing _, Answer.Ask _, Answer.Mend _ -> null;
                });
        var page = reply.isPresent() ? lobby.homeShowing(heard.member(), reply.get()) : front(heard.member());
        publish(slack, heard.member().user(), page);
    }

    private Reply front(Member member) {
        var profile = hearing.profile(member);
        return lobby.home(member, profile.zone(), profile.locale(), clock.instant());
    }

    /// A page that Slack doesn't take stays as it was; the next opening makes it anew. A picture may have been deleted.
    private static void publish(MethodsClient slack, String user, Reply page) {
        try {
            var answer = put(slack, user, page);
            if (!answer.isOk() && page.showsPicture()) {
                answer = put(slack, user, page.withoutPictures());
            }
            if (!answer.isOk()) {
                LOG.warn("Slack did not take a Home tab: {}", answer.getError());
            }
        } catch (IOException | SlackApiException e) {
            LOG.warn("Slack did not take a Home tab: {}", e.toString());
        }
    }

    private static ViewsPublishResponse put(MethodsClient slack, String user, Reply page)
            throws IOException, SlackApiException {
        var blocks = Blocks.of(page, Surface.HOME);
        var view = View.builder().type(TAB).blocks(List.copyOf(blocks)).build();
        return slack.viewsPublish(request -> request.userId(user).view(view));
    }
}
