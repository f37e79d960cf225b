package kith.ranking;

/// What was asked for: so many places, so many minutes in all, and of whom.
public record Wish(int places, int minutes, Filter filter) {
    private static final int FIVE = 5;
    private static final int AN_HOUR = 60;

    public static final Wish USUAL = new Wish(FIVE, AN_HOUR, Filter.EVERYBODY);

    public Wish {
        if (places < 1 || minutes < 1) {
            throw new IllegalArgumentException("A wish is for somebody, and for some time.");
        }
    }

    public Wish places(int count) {
        return new Wish(count, minutes, filter);
    }
}
