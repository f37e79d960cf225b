package kith.app;

import java.time.Duration;

/// For how long books are kept for whoever left, and how much one member may say and press in a minute; 0 for
/// everything.
record Rules(Duration grace, int perMinute) {
    static final Rules USUAL = new Rules(Duration.ofDays(30), 120);
}
