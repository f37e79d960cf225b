package kith.wording;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.PluralRules;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Whatever the code can say can be said in German and in Spanish.
class TranslationsTest {
    private static final List<Long> COUNTS = List.of(0L, 1L, 2L, 3L, 5L, 11L, 21L, 101L, 999L, 1_000L, 12_345L);

    @ParameterizedTest
    @ValueSource(strings = {"de", "es"})
    void nothingIsLeftUntranslated(String language) {
        var lacking = new TreeSet<>(said());
        lacking.removeAll(translations(language).keySet());
        assertThat(lacking).isEmpty();
    }

    /// Drafts that are meant to be sent on stay English, as what Kith reads is.
    @Test
    void aPeriodEndsAnAbbreviationAndTheSentenceAtOnce() {
        assertThat(Phrase.say("Due on {day}.", "18 Nov.")).isEqualTo("Due on 18 Nov.");
        assertThat(Phrase.say("Due on {day}. Then?", "18 Nov.")).isEqualTo("Due on 18 Nov. Then?");
        assertThat(Phrase.say("You said {words}.", "soon")).isEqualTo("You said soon.");
    }

    @Test
    void noSentenceStandsOutsideOfAPattern() {
        var outside = Patterns.outsideOfPatterns();
        outside.remove("WordsOfIntroduce");
        assertThat(outside.values().stream().flatMap(Set::stream))
                .noneMatch(each -> each.matches("(?s)\\p{Lu}.*|.*[.:?,;]\\s*"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "es"})
    void nothingIsTranslatedThatNobodySays(String language) {
        var idle = new TreeSet<>(translations(language).keySet());
        idle.removeAll(said());
        assertThat(idle).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "es"})
    void aTranslationSaysAllThatTheEnglishSaysAndMakesAsMuchStandOut(String language) {
        assertThat(translations(language)).allSatisfy((english, translated) -> {
            assertThat(slots(translated)).as(translated).isEqualTo(slots(english));
            assertThat(styles(translated)).as(translated).isEqualTo(styles(english));
            assertThat(translated).doesNotContain("!", "¡");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "es"})
    void patternsReadAsIcuReadsThem(String language) {
        var locale = Locale.of(language);
        var patterns = language.equals("en") ? said() : translations(language).values();
        for (var pattern : patterns) {
            for (var count : COUNTS) {
                var slots = slots(pattern, count);
                assertThat(ours(pattern, slots, locale)).as(pattern).isEqualTo(icu(pattern, slots, locale));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "es"})
    void oneIsToldFromAllOtherCountsAsInEachOfTheLanguages(String language) {
        var rules = PluralRules.forLocale(Locale.of(language));
        for (int count = 0; count < 100_000; count++) {
            assertThat(rules.select(count)).as("%d", count).isEqualTo(count == 1 ? "one" : "other");
        }
    }

    @Test
    void slotsOfATranslationMayStandElsewhere() {
        var english = Template.of("{who} wrote {n, plural, one {a line} other {# lines}}");
        var words = new StringBuilder();
        english.translated("{n, plural, one {Eine Zeile} other {# Zeilen}} von _{who}_")
                .write(
                        List.of("{n} *Ana*", 2),
                        Locale.GERMAN,
                        (each, style) -> words.append(style).append(each).append('|'));
        assertThat(words).hasToString("PLAIN2|PLAIN Zeilen|PLAIN von |ITALIC{n} *Ana*|");
    }

    private static Set<String> said() {
        return Patterns.ofSources().values().stream()
                .flatMap(Set::stream)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Map<String, String> translations(String language) {
        var all = new HashMap<String, String>();
        Wordings.catalogue(language).values().forEach(all::putAll);
        return all;
    }

    private static Set<String> slots(String pattern) {
        return new TreeSet<>(Template.of(pattern).names());
    }

    /// How often bold and italic begin, over all forms.
    private static List<Boolean> styles(String pattern) {
        return List.of(pattern.contains("*"), pattern.contains("_"));
    }

    /// Each slot's name, or a count where a number is asked for.
    private static Map<String, Object> slots(String pattern, long count) {
        var slots = new HashMap<String, Object>();
        for (var name : Template.of(pattern).names()) {
            slots.put(name, pattern.contains("{" + name + ", plural") ? count : "x" + name);
        }
        return slots;
    }

    private static String ours(String pattern, Map<String, Object> slots, Locale locale) {
        var template = Template.of(pattern);
        var words = new StringBuilder();
        template.write(
                template.names().stream()
                        .map(each -> Objects.requireNonNull(slots.get(each)))
                        .toList(),
                locale,
                (each, _) -> words.append(each));
        return words.toString();
    }

    private static String icu(String pattern, Map<String, Object> slots, Locale locale) {
        return new MessageFormat(pattern.replace("*", "").replace("_", ""), locale).format(slots);
    }
}
