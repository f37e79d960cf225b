package kith.coaching;

import java.util.List;

/// Judges a draft and offers a better one. Pure: the same draft to the same person gets the same advice.
public final class Coach {
    public Advice advise(Draft draft) {
        return new Advice(Verdict.SEND, List.of(), List.of(), draft.text());
    }
}
