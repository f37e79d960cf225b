package kith.language;

import java.util.List;

/// Somebody named at tokens `[from, to)`; `candidates` are the known people that an unsure one may be.
record Mention(int from, int to, Who who, List<String> candidates, Sex sex) {
    enum Sex {
        HE,
        SHE,
        OPEN
    }

    boolean isNew() {
        return who instanceof Who.Newcomer;
    }

    Mention at(int from, int to) {
        return new Mention(from, to, who, candidates, sex);
    }
}
