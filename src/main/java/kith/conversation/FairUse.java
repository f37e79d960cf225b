package kith.conversation;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import java.time.Duration;

/// How much one member may say and press at once: far more than a person does, far less than a script could. Counted
/// by each instance for itself, in bounded memory.
public final class FairUse {
    private static final int MOST_MEMBERS = 50_000;
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final int perMinute;
    private final Cache<Member, Uses> members = Caffeine.newBuilder()
            .maximumSize(MOST_MEMBERS)
            .expireAfterAccess(MINUTE.multipliedBy(2))
            .build();

    /// What is left of their share; `told` lets one notice through a minute.
    private record Uses(Bucket left, Bucket told) {
        static Uses of(int perMinute) {
            return new Uses(bucket(perMinute), bucket(1));
        }

        private static Bucket bucket(int perMinute) {
            return Bucket.builder()
                    .addLimit(limit -> limit.capacity(perMinute).refillGreedy(perMinute, MINUTE))
                    // By a counter that goes on where the clock is set back.
                    .withNanosecondPrecision()
                    .build();
        }
    }

    public enum Use {
        FAIR,
        /// Too much, and they are to be told so.
        TELL,
        /// Too much, of which they were told already.
        QUIET
    }

    /// `perMinute` is allowed at once, and again over each minute; 0 allows everything.
    public FairUse(int perMinute) {
        this.perMinute = perMinute;
    }

    public Use of(Member member) {
        if (perMinute == 0) {
            return Use.FAIR;
        }
        var uses = members.get(member, _ -> Uses.of(perMinute));
        if (uses.left().tryConsume(1)) {
            return Use.FAIR;
        }
        return uses.told().tryConsume(1) ? Use.TELL : Use.QUIET;
    }
}
