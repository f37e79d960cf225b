package kith.ranking;

import java.time.LocalDate;

/// A long and living tie, with nothing owed, never asked (or not for a year) what they value.
final class AskValue implements LaneRule {
    private static final int TWO_YEARS = 730;
    private static final int A_YEAR = 365;
    static final int FEWEST_TALKS = 8;
    static final double LIKELY = 0.5;

    @Override
    public Lane lane() {
        return Lane.VALUE;
    }

    @Override
    public double score(Standing standing, Overview overview) {
        var tie = standing.tie();
        boolean fits = standing.talks() >= FEWEST_TALKS
                && standing.silence() >= Deepen.JUST_TALKED
                && known(tie, overview.today()) >= TWO_YEARS
                && standing.maySuggest()
                && !tie.indebted()
                && !askedLately(tie, overview.today())
                && standing.chance() >= LIKELY;
        return fits ? tie.pace().depth() * tie.weight() * standing.chance() : 0;
    }

    @Override
    public Reason reason(Standing standing, Overview overview) {
        var tie = standing.tie();
        return new Reason.ValueUnasked(
                known(tie, overview.today()), standing.talks(), tie.attention().askedValueOn());
    }

    @Override
    public Effort effort(Standing standing) {
        return Effort.CALL;
    }

    private static long known(Tie tie, LocalDate today) {
        var connected = tie.profile().connectedOn();
        return Math.max(tie.pace().age(today), connected == null ? 0 : today.toEpochDay() - connected.toEpochDay());
    }

    private static boolean askedLately(Tie tie, LocalDate today) {
        var asked = tie.attention().askedValueOn();
        return asked != null && today.isBefore(asked.plusDays(A_YEAR));
    }
}
