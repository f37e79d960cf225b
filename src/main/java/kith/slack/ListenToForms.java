package kith.slack;

import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.bolt.App;
import com.slack.api.bolt.context.builtin.BlockSuggestionContext;
import com.slack.api.bolt.context.builtin.GlobalShortcutContext;
import com.slack.api.bolt.context.builtin.MessageShortcutContext;
import com.slack.api.bolt.context.builtin.ViewSubmissionContext;
import com.slack.api.bolt.request.builtin.BlockSuggestionRequest;
import com.slack.api.bolt.request.builtin.GlobalShortcutRequest;
import com.slack.api.bolt.request.builtin.MessageShortcutRequest;
import com.slack.api.bolt.request.builtin.ViewSubmissionRequest;
import com.slack.api.bolt.response.Response;
import com.slack.api.methods.MethodsClient;
import com.slack.api.model.view.View;
import java.util.function.Function;
import java.util.regex.Pattern;
import kith.conversation.Answer;
import kith.conversation.FollowHomes;
import kith.conversation.Form;
import kith.conversation.Heard;
import kith.conversation.Lobby;
import kith.conversation.Member;
import kith.conversation.Reply;
import kith.conversation.Said;
import kith.conversation.Shortcuts;
import kith.slack.Carried.Shown;
import org.jspecify.annotations.Nullable;

/// Listens to forms: to what is filled in, pressed and typed ahead in them, and to the shortcuts that open them.
final class ListenToForms {
    private static final Pattern ANY = Pattern.compile(".+");
    private static final String MODAL = "modal";
    private static final String TITLE = "Kith";

    private final Lobby lobby;
    private final Hearing hearing;
    private final Function<Heard, Answer> hear;
    private final ListenToHome home;
    private final FollowHomes homes;

    ListenToForms(Lobby lobby, Hearing hearing, Function<Heard, Answer> hear, ListenToHome home, FollowHomes homes) {
        this.homes = homes;
        this.lobby = lobby;
        this.hearing = hearing;
        this.hear = hear;
        this.home = home;
    }

    void to(App app) {
        app.viewSubmission(ANY, this::filled);
        app.blockSuggestion(ANY, this::typedAhead);
        app.globalShortcut("log-talk", (request, context) -> open(request, context, Shortcuts.logTalk()));
        app.globalShortcut("coach", (request, context) -> open(request, context, Shortcuts.coachDraft()));
        app.messageShortcut("log-this", this::logThis);
        app.messageShortcut("coach-draft", this::coachThis);
    }

    /// Whether it was pressed in a form.
    static boolean isPressed(BlockActionPayload payload) {
        return isModal(payload.getView());
    }

    private static boolean isModal(@Nullable View view) {
        return view != null && MODAL.equals(view.getType());
    }

    private Response filled(ViewSubmissionRequest request, ViewSubmissionContext context) {
        var carried = Carried.read(request.getPayload().getView().getPrivateMetadata());
        var heard = hearing.form(request.getPayload());
        var answer = hear.apply(heard);
        return switch (answer) {
            case Answer.Mend(var faults) -> context.ackWithErrors(faults);
            case Answer.Ask(Form form) -> context.ackWithUpdate(ShowForm.view(form, carried));
            case Answer.Say say when carried.shown() == Shown.FORM -> told(context, say.reply(), carried);
            case Answer.Below(Reply reply) when carried.shown() == Shown.FORM -> told(context, reply, carried);
            case Answer.Say _, Answer.Below _, Answer.Nothing _ -> {
                if (carried.shown() == Shown.HOME) {
                    homes.shows(heard.member());
                    home.show(context.client(), heard, answer);
                }
                yield context.ack();
            }
        };
    }

    private static Response told(ViewSubmissionContext context, Reply reply, Carried carried) {
        return context.ackWithUpdate(ShowForm.view(Form.showing(TITLE, carried.about(), reply), carried));
    }

    /// Shows what came of a press in a form: in its place, or another form above it.
    void show(MethodsClient slack, BlockActionPayload payload, Answer answer) {
        var view = payload.getView();
        var carried = Carried.read(view.getPrivateMetadata());
        var forms = new ShowForm(slack);
        switch (answer) {
            case Answer.Ask(Form form) -> forms.above(form, payload.getTriggerId(), view, carried);
            case Answer.Say say -> forms.instead(Form.showing(TITLE, carried.about(), say.reply()), view, carried);
            case Answer.Below(Reply reply) -> forms.instead(Form.showing(TITLE, carried.about(), reply), view, carried);
            case Answer.Mend _, Answer.Nothing _ -> {}
        }
    }

    private Response typedAhead(BlockSuggestionRequest request, BlockSuggestionContext context) {
        var payload = request.getPayload();
        var member = new Member(Workspaces.of(payload), payload.getUser().getId());
        var typed = payload.getValue() == null ? "" : payload.getValue();
        return context.ack(Views.suggested(lobby.typedAhead(member, typed, isModal(payload.getView()))));
    }

    private Response open(GlobalShortcutRequest request, GlobalShortcutContext context, Said said) {
        var payload = request.getPayload();
        var heard = hearing.shortcut(payload, said);
        if (hear.apply(heard) instanceof Answer.Ask(Form form)) {
            new ShowForm(context.client())
                    .show(form, payload.getTriggerId(), Carried.of(form.carry(), heard.laterTo(), Shown.FORM));
        }
        return context.ack();
    }

    /// Nothing of the message is kept before the member has seen what would be.
    private Response logThis(MessageShortcutRequest request, MessageShortcutContext context) {
        var payload = request.getPayload();
        var member = new Member(payload.getTeam().getId(), payload.getUser().getId());
        var form = lobby.logThis(member, hearing.profile(member).locale(), hearing.text(payload));
        new ShowForm(context.client())
                .show(form, payload.getTriggerId(), Carried.of(form.carry(), Places.of(payload), Shown.FORM));
        return context.ack();
    }

    private Response coachThis(MessageShortcutRequest request, MessageShortcutContext context) {
        var _ = hear.apply(hearing.coachThis(request.getPayload()));
        return context.ack();
    }
}
