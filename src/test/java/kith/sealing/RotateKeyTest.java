package kith.sealing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RotateKeyTest {
    private static final byte[] PLACE = Associated.of("talk", "1");

    @TempDir
    private Path home;

    private final InMemory keys = new InMemory();
    private MasterKey master = MasterKey.made();

    @BeforeEach
    void aKeyInAFile() {
        master = MasterKey.madeIn(home.resolve("master-key"));
        keys.keepFirstCheck(new Sealing(master).check());
    }

    @Test
    void everyDataKeyIsWrappedAnewAndOpensWhatItSealed() {
        var sealing = new Sealing(master);
        var owners = keys.add(sealing, 1_203);
        var before = keys.wrapped(owners.getFirst());
        var sealed = sealing.key(owners.getFirst(), before).seal("lunch", PLACE);

        assertThat(new RotateKey(reread(), keys).rotate()).isEqualTo(new RotateKey.Outcome.Done(1_203));

        var after = keys.wrapped(owners.getFirst());
        assertThat(after).isNotEqualTo(before);
        assertThat(new Sealing(reread()).key(owners.getFirst(), after).openText(sealed, PLACE))
                .isEqualTo("lunch");
        assertThat(new Sealing(reread()).checked(keys.check().orElseThrow())).isEqualTo(Check.NEWEST);
    }

    @Test
    void whoServesMeanwhileReadsTheFileAgain() {
        var serving = new Sealing(master);
        var owner = keys.add(serving, 1).getFirst();
        new RotateKey(reread(), keys).rotate();
        assertThat(serving.key(owner, keys.wrapped(owner))).isNotNull();
        assertThat(reread().wrappedByNewest(serving.newKey(owner))).isTrue();
    }

    @Test
    void begunAgainItGoesOnWithTheNewKeyThatIsThere() throws Exception {
        keys.add(new Sealing(master), 3);
        reread().renewed();
        var renewed = reread();
        assertThat(new RotateKey(renewed, keys).rotate()).isEqualTo(new RotateKey.Outcome.Done(3));
        assertThat(keys.rows.values()).allMatch(reread()::wrappedByNewest);
    }

    @Test
    void whatWasForgottenMeanwhileStaysForgotten() {
        var owner = keys.add(new Sealing(master), 1).getFirst();
        keys.forgottenWhenReplaced = owner;
        assertThat(new RotateKey(reread(), keys).rotate()).isEqualTo(new RotateKey.Outcome.Done(0));
        assertThat(keys.rows).isEmpty();
    }

    @Test
    void aKeyInAVariableIsToBeSetByTheOperatorFirst() {
        var text = MasterKey.madeText();
        var told = told(text);
        keys.keepCheck(new Sealing(told).check());
        var owner = keys.add(new Sealing(told), 1).getFirst();
        var before = keys.wrapped(owner);
        assertThat(new RotateKey(told, keys).rotate())
                .isInstanceOfSatisfying(RotateKey.Outcome.SetFirst.class, first -> {
                    assertThat(first.toString()).doesNotContain(first.text());
                    assertThat(keys.wrapped(owner)).isEqualTo(before);
                    assertThat(new RotateKey(told(first.text()), keys).rotate())
                            .isEqualTo(new RotateKey.Outcome.Done(1));
                });
        assertThat(keys.wrapped(owner)).isNotEqualTo(before);
    }

    @Test
    void aKeyManagementSystemWrapsAllWithWhatItHoldsNow() {
        var kms = ready(new KeyPlace.InKms("test-kms://one"));
        keys.keepCheck(new Sealing(kms).check());
        keys.add(new Sealing(kms), 2);
        assertThat(new RotateKey(kms, keys).rotate()).isEqualTo(new RotateKey.Outcome.Done(2));
    }

    @Test
    void anotherDatabasesKeyChangesNothing() {
        var owner = keys.add(new Sealing(master), 1).getFirst();
        var before = keys.wrapped(owner);
        assertThat(new RotateKey(MasterKey.made(), keys).rotate()).isEqualTo(new RotateKey.Outcome.WrongKey());
        assertThat(keys.wrapped(owner)).isEqualTo(before);
    }

    private MasterKey reread() {
        return ready(new KeyPlace.InFile(home.resolve("master-key")));
    }

    private static MasterKey told(String text) {
        return ready(new KeyPlace.Told(text));
    }

    private static MasterKey ready(KeyPlace place) {
        return ((MasterKey.Read.Ready) MasterKey.read(place)).key();
    }

    private static final class InMemory implements WrappedKeys {
        private final Map<KeyOwner, byte[]> rows =
                new TreeMap<>(Comparator.comparing(KeyOwner::workspace).thenComparing(KeyOwner::owner));
        private byte @Nullable [] check;
        private @Nullable KeyOwner forgottenWhenReplaced;

        List<KeyOwner> add(Sealing sealing, int number) {
            var owners = new ArrayList<KeyOwner>();
            for (int i = 0; i < number; i++) {
                var owner = KeyOwner.ofBook("T" + i % 7, "U" + i);
                rows.put(owner, sealing.newKey(owner));
                owners.add(owner);
            }
            return owners;
        }

        byte[] wrapped(KeyOwner owner) {
            return Optional.ofNullable(rows.get(owner)).orElseThrow();
        }

        @Override
        public List<WrappedKey> behind(KeyOwner last, int most) {
            return new ArrayList<>(rows.entrySet())
                    .stream()
                            .filter(each -> each.getKey().workspace().compareTo(last.workspace()) > 0
                                    || (each.getKey().workspace().equals(last.workspace())
                                            && each.getKey().owner().compareTo(last.owner()) > 0))
                            .limit(most)
                            .map(each -> new WrappedKey(each.getKey(), each.getValue()))
                            .toList();
        }

        @Override
        public boolean replace(WrappedKey was, byte[] anew) {
            if (was.owner().equals(forgottenWhenReplaced)) {
                rows.remove(was.owner());
            }
            return Arrays.equals(rows.get(was.owner()), was.bytes()) && rows.put(was.owner(), anew) != null;
        }

        @Override
        public Optional<byte[]> check() {
            return Optional.ofNullable(check);
        }

        @Override
        public void keepCheck(byte[] value) {
            check = value;
        }

        @Override
        public void keepFirstCheck(byte[] value) {
            check = check == null ? value : check;
        }
    }
}
