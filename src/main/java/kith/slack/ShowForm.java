package kith.slack;

import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.SlackApiTextResponse;
import com.slack.api.model.view.View;
import java.io.IOException;
import kith.conversation.Form;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Shows forms as modals.
final class ShowForm {
    private static final Logger LOG = LoggerFactory.getLogger(ShowForm.class);

    private final MethodsClient slack;

    ShowForm(MethodsClient slack) {
        this.slack = slack;
    }

    /// `carried` tells where the answer to the filled form goes. False when Slack did not open it.
    boolean show(Form form, String trigger, Carried carried) {
        var view = view(form, carried);
        return done(() -> slack.viewsOpen(request -> request.triggerId(trigger).view(view)));
    }

    /// Above a form that is open; instead of it where no more can stand on it.
    void above(Form form, String trigger, View below, Carried carried) {
        var view = view(form, carried);
        if (!done(() -> slack.viewsPush(request -> request.triggerId(trigger).view(view)))) {
            instead(form, below, carried);
        }
    }

    /// In the place of a form that is open, unless that was changed meanwhile.
    void instead(Form form, View of, Carried carried) {
        var view = view(form, carried);
        done(() -> slack.viewsUpdate(
                request -> request.viewId(of.getId()).hash(of.getHash()).view(view)));
    }

    static View view(Form form, Carried carried) {
        return Views.of(form, carried.about(form.carry()).write());
    }

    private interface Call {
        SlackApiTextResponse of() throws IOException, SlackApiException;
    }

    private static boolean done(Call call) {
        try {
            var answer = call.of();
            if (!answer.isOk()) {
                LOG.warn("Slack did not open a form: {}", answer.getError());
            }
            return answer.isOk();
        } catch (IOException | SlackApiException e) {
            LOG.warn("Slack did not open a form: {}", e.toString());
            return false;
        }
    }
}
