package kith.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.util.Arrays;
import java.util.function.BiFunction;

/// One connection through a [Proxy], both ends of it.
record Way(Socket client, Socket server) implements AutoCloseable {
    private static final int PIECE = 1 << 16;

    /// Carries bytes until one end closes, as `suffered` leaves them; then both are closed.
    void carry(Socket from, Socket to, BiFunction<Way, byte[], byte[]> suffered) {
        var piece = new byte[PIECE];
        try (this) {
            var in = from.getInputStream();
            var out = to.getOutputStream();
            for (int length = in.read(piece); length >= 0; length = in.read(piece)) {
                out.write(suffered.apply(this, Arrays.copyOf(piece, length)));
            }
        } catch (IOException _) {
            // One of the two is gone, and the other one is told by closing.
        }
    }

    /// Ends it without a farewell.
    void reset() {
        try {
            client.setSoLinger(true, 0);
            server.setSoLinger(true, 0);
        } catch (IOException _) {
            // Closed already.
        }
        close();
    }

    @Override
    public void close() {
        try {
            client.close();
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
