package kith.bench.peers;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import kith.bench.load.Loops;
import kith.bench.load.ServerProcess;
import kith.bench.load.SignedCommands;
import kith.bench.load.SlackEdge;

/// One of those who are measured; `expected` is a part of what it answers to each command.
record Contestant(
        String name,
        ServerProcess process,
        SignedCommands commands,
        SlackEdge slack,
        Loops loops,
        Function<Asked, String> expected)
        implements AutoCloseable {
    private static final long PATIENCE_SECONDS = 20;

    Loops.Sent sent(Asked asked, Stage stage) {
        return nth -> {
            var member = stage.member(nth);
            var text = asked.text(stage.name(nth));
            long began = System.nanoTime();
            if (asked == Asked.MESSAGE) {
                message(member, text);
            } else {
                commands.send(member, text, expected.apply(asked));
            }
            return System.nanoTime() - began;
        };
    }

    private void message(String member, String text) {
        var answer = slack.next(SignedCommands.channel(member));
        commands.message(member, text);
        try {
            answer.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException | ExecutionException | TimeoutException e) {
            throw new IllegalStateException("no answer", e);
        }
    }

    @Override
    public void close() {
        process.close();
    }
}
