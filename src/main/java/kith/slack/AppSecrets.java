package kith.slack;

/// What Slack gave Kith as an app that workspaces install.
public record AppSecrets(String clientId, String clientSecret) {
    @Override
    public String toString() {
        return "the secrets of the app " + clientId;
    }
}
