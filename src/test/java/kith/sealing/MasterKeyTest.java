package kith.sealing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MasterKeyTest {
    private static final KeyOwner ADA = KeyOwner.ofBook("T1", "U0ADA");
    private static final byte[] PLACE = Associated.of("talk", "1");

    @TempDir
    private Path home;

    @Test
    void aFileIsMadeForItsOwnerAloneAndReadAgain() throws IOException {
        var file = home.resolve("master-key");
        var wrapped = new Sealing(MasterKey.madeIn(file)).newKey(ADA);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(new Sealing(ready(new KeyPlace.InFile(file))).key(ADA, wrapped))
                .isNotNull();
        assertThatThrownBy(() -> MasterKey.madeIn(file)).hasMessageContaining("already");
    }

    @Test
    void theVariableHoldsBase64OrTheJsonItself() {
        var text = MasterKey.madeText();
        var wrapped = new Sealing(ready(new KeyPlace.Told(text))).newKey(ADA);
        var json = new String(Base64.getDecoder().decode(text), StandardCharsets.UTF_8);
        assertThat(json).startsWith("{");
        assertThat(new Sealing(ready(new KeyPlace.Told("  " + json + "\n"))).key(ADA, wrapped))
                .isNotNull();
    }

    @Test
    void aLostFileIsSaidToBeLost() {
        assertThat(MasterKey.read(new KeyPlace.InFile(home.resolve("none"))))
                .isInstanceOfSatisfying(
                        MasterKey.Read.Absent.class,
                        absent -> assertThat(absent.why()).contains("none", "keep a copy", "new-key"));
    }

    @Test
    void rubbishIsRefusedWithoutQuotingIt() {
        for (var rubbish : new String[] {"", "hunter2", "{\"key\":\"hunter2\"}", "aHVudGVyMg==", "{}"}) {
            assertThat(MasterKey.read(new KeyPlace.Told(rubbish)))
                    .isInstanceOfSatisfying(
                            MasterKey.Read.Unusable.class,
                            unusable -> assertThat(unusable.why())
                                    .contains("KITH_MASTER_KEY", "new-key")
                                    .doesNotContain("hunter2"));
        }
    }

    @Test
    void aKeyManagementSystemIsFoundAmongTheIntegrations() {
        var master = ready(new KeyPlace.InKms("test-kms://one"));
        var wrapped = new Sealing(master).newKey(ADA);
        var again = new Sealing(ready(new KeyPlace.InKms("test-kms://one")));
        var sealed = again.key(ADA, wrapped).seal("lunch", PLACE);
        assertThat(again.key(ADA, wrapped).openText(sealed, PLACE)).isEqualTo("lunch");
        assertThat(again.checked(new Sealing(master).check())).isEqualTo(Check.NEWEST);
    }

    @Test
    void anIntegrationThatIsMissingIsNamed() {
        assertThat(MasterKey.read(new KeyPlace.InKms("aws-kms://arn:aws:kms:eu-west-1:1:key/2")))
                .isInstanceOfSatisfying(
                        MasterKey.Read.Unusable.class,
                        unusable -> assertThat(unusable.why()).contains("aws-kms://arn", "-Paws-kms"));
    }

    private static MasterKey ready(KeyPlace place) {
        return switch (MasterKey.read(place)) {
            case MasterKey.Read.Ready(MasterKey key) -> key;
            case MasterKey.Read.Absent(String why) -> throw new AssertionError(why);
            case MasterKey.Read.Unusable(String why) -> throw new AssertionError(why);
        };
    }
}
