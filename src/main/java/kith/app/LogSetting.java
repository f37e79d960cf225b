package kith.app;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/// How much is logged, and whether for people or for machines.
record LogSetting(Level level, boolean json) {
    enum Level {
        ERROR,
        WARN,
        INFO,
        DEBUG
    }

    static LogSetting read(Map<String, String> environment, List<String> faults) {
        var form = Settings.text(environment, "KITH_LOG").orElse("text");
        if (!form.equals("text") && !form.equals("json")) {
            faults.add(WordsOfSettings.noLogForm());
        }
        var level = Settings.text(environment, "KITH_LOG_LEVEL").orElse("info").toUpperCase(Locale.ROOT);
        try {
            return new LogSetting(Level.valueOf(level), form.equals("json"));
        } catch (IllegalArgumentException _) {
            faults.add(WordsOfSettings.noLogLevel());
            return new LogSetting(Level.INFO, form.equals("json"));
        }
    }
}
