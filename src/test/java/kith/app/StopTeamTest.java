package kith.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipInputStream;
import kith.playground.Fault;
import kith.playground.Message;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.json.JsonMapper;

/// A team book ends with everything in the hands of the channel, and is gone only then.
@ExtendWith(InAWorld.class)
class StopTeamTest {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Test
    void itNamesWhatGoesAndBringsAllOfItBeforeItIsGone(World world) throws IOException {
        var office = filled(world);
        var asked = office.ada("team stop");
        assertThat(asked.ephemeral()).isFalse();
        assertThat(asked.words()).contains("Maya Lindgren", "Otto Brandt", "deleted for good");
        office.ben().presses(asked, "Export and delete");
        var file = file(world, office);
        said(world, office, "file is above");
        var parts = unzipped(world.slack().content(file.files().getFirst()));
        var book = new JsonMapper().readTree(parts.get("book.json"));
        assertThat(book.path("format").asString()).isEqualTo("kith-book");
        assertThat(book.path("people").findValuesAsString("name")).containsExactly("Maya Lindgren", "Otto Brandt");
        assertThat(book.path("talks").size()).isEqualTo(2);
        assertThat(book.at("/promises/0/what").asString()).contains("price list");
        assertThat(parts.get("people.csv")).contains("\"Maya Lindgren\"", "price list");
        assertThat(office.ada("team about Maya").words()).contains("no team book");
    }

    @Test
    void whatIsGoneStaysGoneWhenABookIsStartedAgain(World world) {
        var office = filled(world);
        office.ada("team who");
        office.ada().presses(office.ada("team stop"), "Export and delete");
        said(world, office, "file is above");
        office.ada("team start");
        assertThat(office.ada("team about Maya").words()).contains("know nobody");
        assertThat(office.ada("team who").words()).contains("Nobody is in this channel's book yet");
        office.ada("team log call with Ida Moreau today");
        assertThat(office.ada("team find price").words()).doesNotContain("Maya");
    }

    @Test
    void keptIsKept(World world) {
        var office = filled(world);
        office.ben().presses(office.ada("team stop"), "Keep it");
        assertThat(office.ada("team about Maya").words()).contains("price list");
    }

    @Test
    void whileTheFileIsOnItsWayNothingGoesInAndOneMayStillGoOn(World world) {
        var office = filled(world);
        world.slack().fail("files.getUploadURLExternal", 5, new Fault.ServerError(503));
        office.ada().presses(office.ada("team stop"), "Export and delete");
        assertThat(office.ben("team log call with Ida Moreau today").words()).contains("on the way here");
        assertThat(office.ben("team start").words()).contains("open again");
        file(world, office);
        assertThat(office.ada("team about Maya").words()).contains("price list");
    }

    @Test
    void nothingIsDeletedWhereFilesAreNotAllowed(World world) {
        var office = filled(world);
        world.slack().fail("files.getUploadURLExternal", 1, new Fault.Refused("missing_scope"));
        office.ada().presses(office.ada("team stop"), "Export and delete");
        said(world, office, "deleted nothing");
        assertThat(office.ada("team about Maya").words()).contains("price list");
    }

    @Test
    void aDeletedChannelTakesItsBookAlong(World world) {
        var office = filled(world);
        var channel = office.channel();
        assertThat(office.life().delete().acknowledged()).isTrue();
        world.slack()
                .addChannel(channel, "again", office.ada().id(), office.ben().id());
        assertThat(office.ada("team about Maya").words()).contains("no team book");
        office.ada("team start");
        assertThat(office.ada("team about Maya").words()).contains("know nobody");
    }

    private static Office filled(World world) {
        var office = Office.withBook(world);
        office.ada("team log call with Maya Lindgren today, I owe her the price list by Friday");
        office.ben("team log coffee with Otto Brandt yesterday, he is moving to Lisbon");
        return office;
    }

    private static Message file(World world, Office office) {
        return world.slack()
                .awaitMessage(office.channel(), each -> !each.files().isEmpty(), PATIENCE);
    }

    private static void said(World world, Office office, String words) {
        world.slack()
                .awaitMessage(office.channel(), each -> each.words().contains(words) && !each.ephemeral(), PATIENCE);
    }

    private static Map<String, String> unzipped(byte[] zip) throws IOException {
        var parts = new HashMap<String, String>();
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                parts.put(entry.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }
}
