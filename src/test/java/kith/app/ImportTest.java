package kith.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import kith.playground.Fault;
import kith.playground.Message;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.json.JsonMapper;

/// A file sent into the direct message is shown, taken in when it is wanted, and taken back as a whole.
@ExtendWith(InAWorld.class)
class ImportTest {
    private static final byte[] LINKEDIN = """
            First Name,Last Name,URL,Email Address,Company,Position,Connected On
            Priya,Raman,https://www.linkedin.com/in/priya-raman,priya@example.com,Acme,CTO,12 Mar 2024
            Otto,Brandt,https://www.linkedin.com/in/otto,,Brandt AG,Founder,20 Nov 2026
            ,,,,,,03 Jan 2023
            """.getBytes(UTF_8);

    @Test
    void nothingIsKeptBeforeTheMemberSaysSo(Someone ada) {
        assertThat(ada.sends("Connections.csv", LINKEDIN).words()).contains("I'm reading", "Connections.csv");
        var preview = ada.isTold("comes from LinkedIn");
        assertThat(preview.words()).contains("2 people", "2  new", "1 line  without a name that I can read: 4");
        assertThat(ada.says("about Priya Raman").words()).doesNotContain("CTO");
        assertThat(ada.presses(preview, "Don't").words()).contains("kept nothing");
        assertThat(ada.says("about Priya Raman").words()).doesNotContain("CTO");
    }

    @Test
    void whoeverCameIsFoundByNameAndNeverSuggested(Someone ada) {
        takeIn(ada, "Connections.csv", LINKEDIN);
        assertThat(ada.says("about Priya Raman").words()).contains("CTO at Acme", "priya@example.com");
        assertThat(ada.says("who").words()).doesNotContain("Priya", "Otto");
        assertThat(ada.says("find Acme").words()).contains("Priya Raman");
        assertThat(ada.says("coffee with Priya Raman today, she needs a designer")
                        .words())
                .contains("Priya Raman")
                .doesNotContain("new");
        assertThat(ada.says("about Priya").words()).contains("One talk");
        assertThat(ada.says("about otto").words()).contains("Founder at Brandt AG");
    }

    @Test
    void theSameFileTwiceChangesNothing(Someone ada) {
        takeIn(ada, "Connections.csv", LINKEDIN);
        ada.sends("again.csv", LINKEDIN);
        assertThat(ada.isTold("I know everything").words()).contains("nothing to do");
    }

    @Test
    void anImportIsTakenBackAsAWhole(Someone ada) {
        ada.says("coffee with Otto Brandt of Brandt AG today");
        var done = takeIn(ada, "Connections.csv", LINKEDIN);
        ada.presses(done, "Undo");
        assertThat(ada.says("about Priya Raman").words()).doesNotContain("Acme");
        assertThat(ada.says("about Otto Brandt").words()).contains("One talk").doesNotContain("Founder");
    }

    @Test
    void whomSomethingHappenedWithStaysWhenAnImportIsTakenBack(Someone ada) {
        var done = takeIn(ada, "Connections.csv", LINKEDIN);
        ada.says("call with Priya Raman today");
        ada.presses(done, "Undo");
        assertThat(ada.says("about Priya Raman").words()).contains("One talk");
        assertThat(ada.says("about Otto Brandt").words()).doesNotContain("Founder");
    }

    @Test
    void theDoubtfulAreAskedAbout(Someone ada) {
        ada.says("coffee with Priya Raman today");
        ada.sends("Connections.csv", LINKEDIN);
        var preview = ada.isTold("comes from LinkedIn");
        assertThat(preview.words()).contains("1  who may be somebody you know", "who is that?");
        var told = ada.presses(preview, "Your Priya Raman");
        assertThat(told.words()).contains("1  new", "1  known already; 1 of them lacked something that is in it");
        ada.presses(told, "Import");
        ada.isTold("Done with");
        assertThat(ada.says("about Priya Raman").words()).contains("CTO at Acme", "One talk");
    }

    @Test
    void manyDoubtfulAreToldAtOnce(Someone ada) {
        ada.says("coffee with Priya Raman and Otto Brandt today");
        ada.sends("Connections.csv", LINKEDIN);
        var told = ada.presses(ada.isTold("comes from LinkedIn"), "All of them are the people I know");
        assertThat(told.words())
                .contains("0  new", "2  known already; 2 of them lacked")
                .doesNotContain("who is that");
        ada.presses(told, "Import");
        ada.isTold("Done with");
        assertThat(ada.says("about Otto").words()).contains("Founder at Brandt AG", "One talk");
    }

    @Test
    void theDoubtfulAreLeftOutUnlessTheMemberTells(Someone ada) {
        ada.says("coffee with Priya Raman today");
        var done = takeIn(ada, "Connections.csv", LINKEDIN);
        assertThat(done.words()).contains("1 person came", "left out 1 person");
        assertThat(ada.says("about Priya Raman").words()).doesNotContain("CTO");
    }

    @Test
    void whatCantBeReadIsRefusedWithWhatToDo(Someone ada) {
        ada.sends("photo.bin", new byte[] {0, 1, 2, 3});
        assertThat(ada.isTold("neither text").words()).contains("CSV or vCard");
        ada.sends("letter.txt", "Dear Tom,\nhello".getBytes(UTF_8));
        ada.isTold("I can't tell people in letter.txt");
        assertThat(ada.sends("me.png", new byte[] {1}).words()).contains("I can't read people out of pictures");
    }

    @Test
    void wordsBesideAPictureAreHeardAsAnyOthers(Someone ada) {
        assertThat(ada.sends("card.png", new byte[] {1}, "coffee with Priya Raman today")
                        .words())
                .contains("Priya Raman");
        assertThat(ada.says("about Priya Raman").words()).contains("One talk");
    }

    @Test
    void aFileThatSlackKeepsToItselfIsAskedForAgain(World world) {
        var ada = world.newcomer();
        world.slack().fail("download", 1, new Fault.Refused("forbidden"));
        ada.sends("Connections.csv", LINKEDIN);
        ada.isTold("Slack doesn't let me have Connections.csv");
    }

    @Test
    void aLargeFileIsRefusedBeforeItIsFetched(World world) {
        var ada = world.newcomer();
        var file = new JsonMapper()
                .createObjectNode()
                .put("id", "F1")
                .put("name", "huge.csv")
                .put("mimetype", "text/csv")
                .put("size", 100 << 20)
                .put("url_private_download", world.running().address() + "files-pri/nothing");
        var event = new JsonMapper()
                .createObjectNode()
                .put("type", "message")
                .put("subtype", "file_share")
                .put("channel_type", "im")
                .put("channel", ada.direct())
                .put("user", ada.id())
                .put("text", "")
                .put("ts", "1795000000.000100");
        event.putArray("files").add(file);
        world.slack().wire().event(event);
        assertThat(ada.isTold("huge.csv is larger").words()).contains("32 MB");
    }

    @Test
    void aBombIsGivenUp(Someone ada) throws Exception {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("contacts.csv"));
            for (int i = 0; i < 100; i++) {
                zip.write(new byte[1 << 20]);
            }
        }
        ada.sends("bomb.zip", bytes.toByteArray());
        ada.isTold("bomb.zip holds more than I take in at once");
    }

    private static Message takeIn(Someone ada, String name, byte[] file) {
        ada.sends(name, file);
        ada.presses(ada.isTold("new"), "Import");
        return ada.isTold("Done with");
    }
}
