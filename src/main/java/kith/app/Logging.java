package kith.app;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.JsonEncoder;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.Configurator;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.ConsoleAppender;
import ch.qos.logback.core.encoder.Encoder;
import ch.qos.logback.core.joran.spi.ConsoleTarget;
import ch.qos.logback.core.spi.ContextAwareBase;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;

/// The log, to the standard error: lines for people, or an object each. Set up in code, since reading a file of
/// settings
/// takes its time before the first answer.
public final class Logging extends ContextAwareBase implements Configurator {
    private static final String LINE = "%d{HH:mm:ss.SSS} %level %logger{0} %X{request:--} %msg%n";

    /// A log must never hold what a member wrote, whatever level is set for all: these write out requests, statements,
    /// or what a model was asked, where they debug.
    private static final List<String> NEVER_BELOW_WARN = List.of(
            "dev.langchain4j",
            "org.eclipse.jetty",
            "org.jdbi",
            "com.zaxxer.hikari",
            "org.postgresql",
            "org.flywaydb",
            "jdk.httpclient");

    @Override
    public ExecutionStatus configure(LoggerContext context) {
        var setting = LogSetting.read(System.getenv(), new ArrayList<>());
        boolean debugs = setting.level() == LogSetting.Level.DEBUG;
        var root = context.getLogger(Logger.ROOT_LOGGER_NAME);
        root.setLevel(debugs ? Level.DEBUG : Level.WARN);
        root.addAppender(to(context, setting.json() ? json(context) : lines(context)));
        context.getLogger("kith").setLevel(Level.valueOf(setting.level().name()));
        NEVER_BELOW_WARN.forEach(each -> context.getLogger(each).setLevel(Level.WARN));
        // Lucene advises a JVM option that a search over one book needs not.
        context.getLogger("org.apache.lucene").setLevel(Level.ERROR);
        // Bolt warns of what it can't read by quoting it.
        context.getLogger("com.slack.api").setLevel(Level.OFF);
        return ExecutionStatus.DO_NOT_INVOKE_NEXT_IF_ANY;
    }

    private static ConsoleAppender<ILoggingEvent> to(LoggerContext context, Encoder<ILoggingEvent> encoder) {
        var console = new ConsoleAppender<ILoggingEvent>();
        console.setContext(context);
        console.setTarget(ConsoleTarget.SystemErr.getName());
        console.setEncoder(encoder);
        console.start();
        return console;
    }

    private static Encoder<ILoggingEvent> lines(LoggerContext context) {
        var lines = new PatternLayoutEncoder();
        lines.setContext(context);
        lines.setPattern(LINE);
        lines.start();
        return lines;
    }

    private static Encoder<ILoggingEvent> json(LoggerContext context) {
        var json = new JsonEncoder();
        json.setContext(context);
        json.setWithFormattedMessage(true);
        json.setWithMessage(false);
        json.setWithArguments(false);
        json.setWithSequenceNumber(false);
        json.setWithNanoseconds(false);
        json.setWithContext(false);
        json.start();
        return json;
    }
}
