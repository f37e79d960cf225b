package kith.language;

import org.jspecify.annotations.Nullable;

/// One kind of expression that names a day or more.
@FunctionalInterface
interface DateForm {
    /// The date that begins at token `i`; null when none of this kind does.
    @Nullable
    Dated at(Text text, int i, Today today);

    /// The first of these forms that fits.
    static DateForm any(DateForm... forms) {
        return (text, i, today) -> {
            for (var form : forms) {
                var dated = form.at(text, i, today);
                if (dated != null) {
                    return dated;
                }
            }
            return null;
        };
    }
}
