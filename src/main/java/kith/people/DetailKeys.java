package kith.people;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Addresses, numbers and links in one spelling each, by which they are compared.
final class DetailKeys {
    /// So many last digits tell a number apart, with its country's code before them or without.
    private static final int TELLING_DIGITS = 9;

    private static final int FEWEST_DIGITS = 7;
    private static final Pattern NO_DIGITS = Pattern.compile("\\D+");
    private static final Pattern BEGINNING = Pattern.compile("^(?:https?://)?(?:www\\.|m\\.)?");
    private static final Pattern END = Pattern.compile("(?:[?#].*|/+)$");
    private static final Pattern COUNTRY = Pattern.compile("^[a-z]{2}\\.(?=linkedin\\.com/)");

    /// A page on any other host may be a whole company's.
    private static final Set<String> PROFILES = Set.of(
            "linkedin.com/in",
            "linkedin.com/pub",
            "xing.com/profile",
            "github.com",
            "gitlab.com",
            "x.com",
            "twitter.com",
            "instagram.com",
            "facebook.com",
            "medium.com",
            "bsky.app/profile");

    private DetailKeys() {}

    static String email(String email) {
        var plain = email.strip().toLowerCase(Locale.ROOT);
        return plain.startsWith("mailto:") ? plain.substring("mailto:".length()) : plain;
    }

    static String phone(String phone) {
        var digits = NO_DIGITS.matcher(phone).replaceAll("");
        return digits.length() <= TELLING_DIGITS ? digits : digits.substring(digits.length() - TELLING_DIGITS);
    }

    /// Short numbers are extensions and services.
    static boolean isWhole(String phone) {
        return phone(phone).length() >= FEWEST_DIGITS;
    }

    static String url(String url) {
        var bare = BEGINNING.matcher(url.strip().toLowerCase(Locale.ROOT)).replaceFirst("");
        var path = END.matcher(END.matcher(bare).replaceFirst("")).replaceFirst("");
        return COUNTRY.matcher(path).replaceFirst("");
    }

    static boolean isProfile(String url) {
        var plain = url(url);
        int last = plain.lastIndexOf('/');
        return last > 0 && PROFILES.contains(plain.substring(0, last));
    }
}
