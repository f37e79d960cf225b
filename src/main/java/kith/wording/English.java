package kith.wording;

import java.util.Locale;

/// The sentences as they stand in the code.
record English() implements Wording {
    @Override
    public Locale locale() {
        return Locale.ENGLISH;
    }

    @Override
    public Template put(String pattern) {
        return Template.of(pattern);
    }
}
