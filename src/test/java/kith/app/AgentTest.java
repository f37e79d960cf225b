package kith.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import kith.playground.Call;
import kith.playground.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// Kith as an agent: it offers what to ask, shows that it works, and answers in channels to the asker alone.
@ExtendWith(InAWorld.class)
class AgentTest {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    @Test
    void whoOpensTheMessagesIsOfferedWhatToAsk(World world, Someone nora) {
        world.slack().looking(nora.id()).opensMessages();
        assertThat(prompts(world, nora)).contains("What can you do?").doesNotContain("promised");
        nora.says("coffee with Maria Silva today");
        world.slack().looking(nora.id()).opensMessages();
        assertThat(prompts(world, nora)).contains("What have I promised?");
    }

    @Test
    void aMessageThatTakesLongerThanASecondIsShownToBeWorkedOn(World world) {
        var slow = new CompletableFuture<Boolean>();
        var nora = world.newcomer();
        world.slack().fail("users.info", 1, new Fault.Held(slow));
        slow.completeOnTimeout(true, 1500, TimeUnit.MILLISECONDS);
        nora.says("coffee with Maria Silva today");
        nora.says("help");
        assertThat(statuses(world, nora)).startsWith("processing");
    }

    @Test
    void whoCallsKithInAChannelIsAnsweredAloneAndToldThatOthersRead(World world, Someone nora) {
        var ben = world.newcomer();
        nora.says("coffee with Maria Silva today, I owe her the pricing paper by tomorrow");
        var channel = world.slack().addChannel("C" + nora.id(), "clients-" + nora.id(), nora.id(), ben.id());
        world.slack().say(nora.id(), channel.id(), null, "@kith who");
        var answer =
                world.slack().awaitMessage(channel.id(), each -> each.words().contains("Only you see this"), PATIENCE);
        assertThat(answer.visibleTo(ben.id())).isFalse();
        assertThat(answer.words()).contains("Maria Silva").contains("direct message");
    }

    private static String prompts(World world, Someone member) {
        return calls(world, "assistant.threads.setSuggestedPrompts", member)
                .getLast()
                .arguments()
                .toString();
    }

    private static List<String> statuses(World world, Someone member) {
        return calls(world, "agents.sessions.setStatus", member).stream()
                .map(each -> each.arguments().getOrDefault("status", ""))
                .toList();
    }

    private static List<Call> calls(World world, String method, Someone member) {
        return world.slack().calls().stream()
                .filter(each -> each.method().equals(method)
                        && member.direct().equals(each.arguments().get("channel_id")))
                .toList();
    }
}
