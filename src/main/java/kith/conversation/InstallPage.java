package kith.conversation;

import java.util.List;

/// What whoever installs Kith reads in their browser.
public record InstallPage(String heading, List<String> lines) {
    public InstallPage {
        lines = List.copyOf(lines);
    }

    /// Before it.
    public static InstallPage invitation() {
        return WordsOfInstalling.invitation();
    }

    /// What leads on to the platform's own consent.
    public static String button() {
        return WordsOfInstalling.button();
    }

    /// `where` is the name of the workspace or organization, empty where it isn't told.
    public static InstallPage installed(String where, boolean wholeOrganization) {
        return wholeOrganization ? WordsOfInstalling.inOrganization(where) : WordsOfInstalling.inWorkspace(where);
    }

    public static InstallPage declined() {
        return WordsOfInstalling.declined();
    }

    /// The way back from the platform was used before, is too old, or another browser's.
    public static InstallPage stale() {
        return WordsOfInstalling.stale();
    }

    public static InstallPage failed() {
        return WordsOfInstalling.failed();
    }

    /// What leads back to the beginning.
    public static String again() {
        return WordsOfInstalling.again();
    }
}
