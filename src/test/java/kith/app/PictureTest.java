package kith.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import javax.imageio.ImageIO;
import kith.pictures.DrawDepth;
import kith.playground.Call;
import kith.playground.Fault;
import kith.playground.Message;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// A picture is for one member's eyes and arrives whatever Slack does meanwhile.
@ExtendWith(InAWorld.class)
class PictureTest {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Test
    void whoIsAtRiskStandsInTheWordsOfThePicture(World world, Someone ada) throws IOException {
        ada.loadsTheSampleBook();
        var said = ada.says("how do my relationships look?");
        var file = picture(world, ada).files().getFirst();
        var image = ImageIO.read(new ByteArrayInputStream(world.slack().content(file)));
        assertThat(image.getWidth()).isEqualTo(DrawDepth.SIZE);
        assertThat(file.words()).hasSizeLessThanOrEqualTo(1000).contains("At risk: ");
        assertThat(said.words()).contains("usually every");
        var names = file.words().replaceAll("^.*?At risk: ", "").split("\\.")[0].split("; ");
        assertThat(names)
                .isNotEmpty()
                .allSatisfy(each -> assertThat(said.words()).contains(each.substring(0, each.indexOf(" ("))));
    }

    @Test
    void askedForInAChannelItIsShownInTheDirectMessageAlone(World world, Someone ada) {
        world.slack().addChannel("C0PICTURE", "pictures", ada.id());
        ada.loadsTheSampleBook();
        world.slack().slash(ada.id(), "C0PICTURE", "/kith", "picture");
        assertThat(picture(world, ada).files()).hasSize(1);
        assertThat(world.slack().messages("C0PICTURE"))
                .isNotEmpty()
                .allMatch(Message::ephemeral)
                .allMatch(each -> each.files().isEmpty());
        assertThat(world.slack().messages("C0PICTURE").getLast().words()).contains("direct message");
    }

    @Test
    void refusalsOnTheWayDelayThePictureAndKeepTheOrder(World world, Someone ada) {
        ada.loadsTheSampleBook();
        world.slack().fail("files.getUploadURLExternal", 1, new Fault.RateLimited(1));
        world.slack().fail("upload", 1, new Fault.RateLimited(1));
        world.slack().fail("upload", 1, new Fault.ServerError(503));
        world.slack().fail("files.completeUploadExternal", 1, new Fault.ServerError(503));
        world.slack().say(ada.id(), ada.direct(), null, "picture");
        var shown = picture(world, ada);
        var said = world.slack().awaitMessage(ada.direct(), each -> each.words().contains("usually every"), PATIENCE);
        assertThat(shown.ts()).isLessThan(said.ts());
        assertThat(ada.reads()).filteredOn(each -> !each.files().isEmpty()).hasSize(1);
    }

    @Test
    void whereFilesAreNotAllowedThePictureIsToldInWords(World world, Someone ada) {
        ada.loadsTheSampleBook();
        world.slack().fail("files.getUploadURLExternal", 1, new Fault.Refused("missing_scope"));
        world.slack().say(ada.id(), ada.direct(), null, "picture");
        var told = world.slack().awaitMessage(ada.direct(), each -> each.words().contains("in words"), PATIENCE);
        assertThat(told.words()).contains("At risk: ");
    }

    @Test
    void theSameEventTwiceShowsOnePicture(World world, Someone ada) {
        ada.loadsTheSampleBook();
        var delivery = world.slack().say(ada.id(), ada.direct(), null, "picture");
        picture(world, ada);
        assertThat(world.slack().wire().again(delivery).acknowledged()).isTrue();
        ada.says("help");
        assertThat(ada.reads()).filteredOn(each -> !each.files().isEmpty()).hasSize(1);
    }

    @Test
    void withNobodyToDrawThereIsAWordAndNoPicture(World world, Someone ada) {
        assertThat(ada.says("picture").words()).contains("don't know anybody");
        ada.says("call with Tom Baker today");
        assertThat(ada.says("picture").words()).contains("a rhythm shows after three talks");
        assertThat(world.slack().calls())
                .extracting(Call::arguments)
                .noneMatch(each -> ada.direct().equals(each.get("channel_id")));
    }

    private static Message picture(World world, Someone ada) {
        return world.slack().awaitMessage(ada.direct(), each -> !each.files().isEmpty(), PATIENCE);
    }
}
