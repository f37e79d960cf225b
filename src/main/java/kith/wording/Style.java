package kith.wording;

/// How words stand out: `*so*` or `_so_` in a pattern.
public enum Style {
    PLAIN,
    BOLD,
    ITALIC
}
