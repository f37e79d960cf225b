package kith.people;

/// How many notes of talks and how many facts are older than a day.
public record Fading(int notes, int facts) {
    public boolean isNothing() {
        return notes == 0 && facts == 0;
    }
}
