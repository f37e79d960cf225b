package kith.ranking;

/// What reaching out would best take: what the lane says, or a coffee when the member is in town.
final class ChooseEffort {
    private final FindTrigger find;

    ChooseEffort(FindTrigger find) {
        this.find = find;
    }

    Effort choose(Candidate candidate, Moment moment) {
        return switch (candidate.lane()) {
            case RECONNECT, DORMANT, DEEPEN, VALUE ->
                find.visit(candidate.tie(), moment) == null
                        ? candidate.rule().effort(candidate.standing())
                        : Effort.COFFEE;
            case DEBT, OCCASION, WELCOME -> candidate.rule().effort(candidate.standing());
        };
    }
}
