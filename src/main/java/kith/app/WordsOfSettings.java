package kith.app;

/// What whoever runs Kith reads of a setting that can't be used: what is wrong, and what to set.
final class WordsOfSettings {
    private WordsOfSettings() {}

    static String noPort() {
        return "PORT is no port number. Set it to one between 0 and 65535, or leave it unset for 3000.";
    }

    static String noMetricsPort() {
        return "KITH_METRICS_PORT is no port number. Set it to one between 0 and 65535, or leave it unset for none.";
    }

    static String noLogForm() {
        return "KITH_LOG is neither text nor json. Set it to one of them, or leave it unset for text.";
    }

    static String noLogLevel() {
        return "KITH_LOG_LEVEL is none of error, warn, info and debug. Set it to one, or leave it unset for info.";
    }

    static String noDatabase(String name, String otherwise) {
        return name + " is no PostgreSQL address. Set it like postgresql://user:password@host:5432/kith, or leave it"
                + " unset " + otherwise + ".";
    }

    static String forTheEmbeddedOne() {
        return "for the embedded one";
    }

    static String whereOneOwnsTheTables() {
        return "where DATABASE_URL's user owns the tables";
    }

    static String ownerAlone() {
        return "DATABASE_OWNER_URL is set without DATABASE_URL. Set both, or neither for the embedded one.";
    }

    static String noToken() {
        return "SLACK_BOT_TOKEN is not set. Copy it from your Slack app's page “OAuth & Permissions”; it begins with"
                + " xoxb-.";
    }

    static String tokenAndClient() {
        return "SLACK_BOT_TOKEN and SLACK_CLIENT_… are both set. Leave the token for one workspace, or the client for"
                + " installing into many.";
    }

    static String halfAClient(String missing) {
        return missing + " is not set. Copy it from your Slack app's page “Basic Information”, or leave all of"
                + " SLACK_CLIENT_… unset.";
    }

    static String noSecret() {
        return "SLACK_SIGNING_SECRET is not set. Copy it from your Slack app's page “Basic Information”; without it"
                + " anybody could speak in a member's name.";
    }

    static String noSlackApi() {
        return "SLACK_API_URL is no web address. Set it like https://slack.com/api/, or leave it unset.";
    }

    static String noModelAddress() {
        return "KITH_LLM_URL is no web address. Set it like https://api.example.com/v1/, or leave all of KITH_LLM_…"
                + " unset.";
    }

    static String noModel() {
        return "KITH_LLM_MODEL is not set. Set it to the name of the model, or leave all of KITH_LLM_… unset.";
    }

    static String noNumber(String name, int most, int usual) {
        return name + " is no number between 0 and " + most + ". Set it to one, or leave it unset for " + usual + ".";
    }

    static String manyMasterKeys(String told, String file, String uri) {
        return "More than one of " + told + ", " + file + " and " + uri + " is set. Leave the one that holds the master"
                + " key.";
    }

    static String noMasterKey(String told, String file, String uri) {
        return told + " is not set, and what members tell Kith is kept sealed in DATABASE_URL. Make a key once with"
                + " “java -jar kith.jar new-key”, keep a copy apart from the database's backups, and set it; or set "
                + file + " or " + uri + ".";
    }
}
