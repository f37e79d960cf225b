package kith.delivery;

import java.time.InstantSource;

/// The clock in which platforms measure their limits, and the one by which members live. They differ only where
/// somebody travels in time.
public record Clocks(InstantSource wall, InstantSource members) {}
