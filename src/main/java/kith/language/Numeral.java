package kith.language;

/// A number in digits or words that ends before token `to`.
record Numeral(int value, int to) {}
