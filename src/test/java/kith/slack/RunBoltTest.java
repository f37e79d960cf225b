package kith.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.slack.api.bolt.App;
import com.slack.api.bolt.request.RequestHeaders;
import com.slack.api.bolt.request.builtin.SlashCommandRequest;
import com.slack.api.bolt.response.Response;
import java.util.Map;
import kith.conversation.PerhapsKept;
import org.junit.jupiter.api.Test;

/// What fails in passing is tried again; what fails for good is told as it is.
class RunBoltTest {
    private final App app = mock(App.class);
    private final RunBolt bolt = new RunBolt(app, (_, _, _) -> {});

    @Test
    void whatFailsOnceIsTriedAgain() throws Exception {
        when(app.run(any())).thenThrow(new IllegalStateException()).thenReturn(Response.json(200, "\"kept\""));
        assertThat(answer()).contains("kept").doesNotContain("something broke");
    }

    @Test
    void whatNeverReachedTheBookWasNotKept() throws Exception {
        when(app.run(any())).thenThrow(new IllegalStateException());
        assertThat(answer()).contains("Nothing was kept", "send it again");
    }

    @Test
    void nobodyIsToldThatNothingWasKeptWhereItMayHaveBeen() throws Exception {
        when(app.run(any()))
                .thenThrow(new PerhapsKept(new IllegalStateException()))
                .thenThrow(new IllegalStateException());
        assertThat(answer()).contains("tell whether that was kept").doesNotContain("Nothing was kept");
    }

    private String answer() {
        return bolt.run(new SlashCommandRequest("command=%2Fkith&text=help", new RequestHeaders(Map.of())))
                .getBody();
    }
}
