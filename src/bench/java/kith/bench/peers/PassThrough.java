package kith.bench.peers;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;

/// Stands before a server and counts how often a client speaks after the server has: the round trips.
final class PassThrough implements AutoCloseable {
    private static final int LARGEST = 1 << 16;

    private final ServerSocket door;
    private final int to;
    private final AtomicLong trips = new AtomicLong();

    private PassThrough(ServerSocket door, int to) {
        this.door = door;
        this.to = to;
    }

    static PassThrough before(int port) throws IOException {
        var pass = new PassThrough(new ServerSocket(0, 0, InetAddress.getLoopbackAddress()), port);
        Thread.startVirtualThread(pass::listen);
        return pass;
    }

    int port() {
        return door.getLocalPort();
    }

    long trips() {
        return trips.get();
    }

    private void listen() {
        try {
            while (!door.isClosed()) {
                var client = door.accept();
                var server = new Socket(InetAddress.getLoopbackAddress(), to);
                client.setTcpNoDelay(true);
                server.setTcpNoDelay(true);
                var answered = new AtomicBoolean(true);
                Thread.startVirtualThread(() -> pass(client, server, () -> asked(answered)));
                Thread.startVirtualThread(() -> pass(server, client, () -> answered.set(true)));
            }
        } catch (IOException _) {
            // Closed; nobody comes any more.
        }
    }

    private void asked(AtomicBoolean answered) {
        if (answered.getAndSet(false)) {
            trips.incrementAndGet();
        }
    }

    private static void pass(Socket from, Socket to, Runnable each) {
        var bytes = new byte[LARGEST];
        try (from;
                to) {
            for (int read = from.getInputStream().read(bytes);
                    read >= 0;
                    read = from.getInputStream().read(bytes)) {
                each.run();
                to.getOutputStream().write(bytes, 0, read);
            }
        } catch (IOException _) {
            // One side hung up, and so does the other.
        }
    }

    @Override
    public void close() throws IOException {
        door.close();
    }
}
