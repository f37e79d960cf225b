package kith.slack;

import com.slack.api.bolt.model.Installer;
import com.slack.api.bolt.model.builtin.DefaultInstaller;
import com.slack.api.bolt.service.builtin.oauth.view.OAuthInstallPageRenderer;
import com.slack.api.bolt.service.builtin.oauth.view.OAuthRedirectUriPageRenderer;
import java.net.URI;
import java.util.Objects;
import kith.conversation.InstallPage;
import org.jspecify.annotations.Nullable;

/// The pages around installing, as HTML.
final class InstallPages implements OAuthInstallPageRenderer, OAuthRedirectUriPageRenderer {
    private static final String SLACK = "https://slack.com/";

    private final URI slack;

    /// `api` is the Web API beside which Slack asks for consent.
    InstallPages(URI api) {
        this.slack = api.resolve("/");
    }

    @Override
    public String render(String authorizeUrl) {
        var there = authorizeUrl.startsWith(SLACK) ? slack + authorizeUrl.substring(SLACK.length()) : authorizeUrl;
        return html(InstallPage.invitation(), there, InstallPage.button());
    }

    @Override
    public String renderSuccessPage(Installer installer, @Nullable String completionUrl) {
        boolean whole = Boolean.TRUE.equals(installer.getIsEnterpriseInstall());
        return html(InstallPage.installed(name(installer, whole), whole), null, "");
    }

    private static String name(Installer installer, boolean whole) {
        return installer instanceof DefaultInstaller it
                ? Objects.requireNonNullElse(whole ? it.getEnterpriseName() : it.getTeamName(), "")
                : "";
    }

    @Override
    public String renderFailurePage(@Nullable String installPath, @Nullable String reason) {
        var page = switch (reason) {
            case "invalid_state" -> InstallPage.stale();
            case "access_denied" -> InstallPage.declined();
            case null, default -> InstallPage.failed();
        };
        return html(page, ManyWorkspaces.INSTALL, InstallPage.again());
    }

    private static String html(InstallPage page, @Nullable String link, String label) {
        var html = new StringBuilder("<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\">");
        html.append("<meta name=\"viewport\" content=\"width=device-width\"><title>");
        html.append(escaped(page.heading()))
                .append("</title><link rel=\"stylesheet\" href=\"")
                .append(InstallServlet.STYLE)
                .append("\"></head><body><main><h1>")
                .append(escaped(page.heading()))
                .append("</h1>");
        page.lines().forEach(each -> html.append("<p>").append(escaped(each)).append("</p>"));
        if (link != null) {
            html.append("<p><a class=\"button\" href=\"").append(escaped(link)).append("\">");
            html.append(escaped(label)).append("</a></p>");
        }
        return html.append("</main></body></html>").toString();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
