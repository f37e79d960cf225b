package kith.slack;

import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.SlackApiException;
import java.io.IOException;
import kith.conversation.Address;
import kith.conversation.Form;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Opens a form as a modal.
final class ShowForm {
    private static final Logger LOG = LoggerFactory.getLogger(ShowForm.class);

    private final MethodsClient slack;

    ShowForm(MethodsClient slack) {
        this.slack = slack;
    }

    /// `answerTo` is where the answer to the filled form goes. False when Slack did not open it.
    boolean show(Form form, String trigger, Address answerTo) {
        return show(form, trigger, Carried.of(form.carry(), answerTo, false));
    }

    boolean show(Form form, String trigger, Carried carried) {
        try {
            var view = Views.of(form, carried.write());
            var answer = slack.viewsOpen(request -> request.triggerId(trigger).view(view));
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
