package kith.language;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Phrases that leave no doubt about what is wanted: the leading keywords of the manual and a few set phrases.
final class Commands {
    private final Map<Intent, Patterns> patterns;
    private final Patterns job;

    Commands(Resources resources, Lexicon lexicon, Verbs verbs) {
        job = new Acts(resources, lexicon, verbs).of("job");
        patterns = resources.groups("commands.txt").entrySet().stream()
                .collect(Collectors.toMap(
                        each -> Intent.valueOf(each.getKey().toUpperCase(Locale.ROOT)),
                        each -> new Patterns(each.getValue(), lexicon, verbs)));
    }

    boolean changesJob(Scene scene) {
        return job.find(scene, 0, scene.text().size(), 0) != null;
    }

    @Nullable
    Intent of(Scene scene) {
        int end = scene.text().size();
        for (var intent : Intent.values()) {
            var phrases = patterns.get(intent);
            if (phrases != null && phrases.find(scene, 0, end, 0) != null) {
                return intent;
            }
        }
        return null;
    }
}
