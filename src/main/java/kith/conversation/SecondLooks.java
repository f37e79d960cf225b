package kith.conversation;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Has a language model look at what was heard, for members who chose so, after our own answer was given.
final class SecondLooks implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(SecondLooks.class);

    private final LookAgain read;
    private final RewriteAgain rewrite;
    private final Runnable posted;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    SecondLooks(Turns turns, Models models, Repertoire can, Runnable posted) {
        this.read = new LookAgain(turns, models, can);
        this.rewrite = new RewriteAgain(turns, models, can.desk());
        this.posted = posted;
    }

    /// None unless the member wants them.
    List<SecondLook> wanted(Scene scene) {
        return scene.settings().askModel()
                ? Stream.of(read.wanted(scene), rewrite.wanted(scene))
                        .flatMap(Optional::stream)
                        .toList()
                : List.of();
    }

    void soon(SecondLook look) {
        threads.execute(() -> {
            try {
                look.take();
                posted.run();
            } catch (RuntimeException e) {
                LOG.warn(
                        "A second look failed, the first answer stands: {}",
                        e.getClass().getName());
            }
        });
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
