package kith.app;

import java.nio.file.Path;

/// What whoever runs Kith reads in the terminal: why it doesn't start, and what to do.
final class WordsForOperators {
    private WordsForOperators() {}

    static String serves(String address) {
        return "Kith serves Slack at " + address + "/slack/events";
    }

    static String ready(int port) {
        return "Kith is ready: open http://localhost:" + port + "/ in a browser.";
    }

    static String unknownCommand(String command) {
        return "Kith knows no “" + command
                + "”. Start it with understand, coach, rank, rehearse, new-key, rotate-key, manifest, health, or nothing.";
    }

    static String noHost() {
        return "Name the host at which Slack reaches Kith: manifest kith.example.com";
    }

    static String notClosed(Exception why) {
        return "Something did not stop cleanly: " + why;
    }

    static String portTaken(int port) {
        return "Port " + port + " is in use by another program. Stop it, or set PORT to another.";
    }

    static String portRefused(int port, String why) {
        return "Port " + port + " can't be opened: " + why;
    }

    static String webRefused(String why) {
        return "The web server can't be started: " + why;
    }

    static String unreachable(String why) {
        return "The database can't be reached: " + oneLine(why) + " Check DATABASE_URL.";
    }

    static String notMigrated(String why) {
        return "The database's tables can't be brought up to date: " + oneLine(why);
    }

    static String notSeparated(String role) {
        return "The database's role " + role + " would see every book at once. Let DATABASE_URL name one without"
                + " SUPERUSER and BYPASSRLS, or make the role kith_app.";
    }

    static String notGranted(String role) {
        return "The database's role " + role + " may not use Kith's tables. Let their owner grant kith_app to it.";
    }

    static String notEmbedded(Path home, String why) {
        return "The embedded database in " + home + " can't be started: " + why
                + ". Set KITH_HOME to a folder that can be written, or DATABASE_URL to a PostgreSQL.";
    }

    static String homeTaken(Path home) {
        return "Another Kith is using " + home + ". Stop it, or set KITH_HOME to another folder.";
    }

    static String tooOld(Path home) {
        return "The books in " + home + " were written by a Kith from before its first release, which this one can't go"
                + " on with. Move that folder away, or set KITH_HOME to another.";
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
