package kith.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/// A port of this machine behind which one or several others stand in turns, as behind a balancer; what goes over it
/// can be made to suffer.
final class Proxy implements AutoCloseable {
    private static final int BACKLOG = 1_000;
    private static final int PATIENCE_MILLIS = 2_000;

    private final Supplier<List<Integer>> behind;
    private final Set<Way> ways = ConcurrentHashMap.newKeySet();
    private final AtomicInteger turn = new AtomicInteger();
    private final AtomicInteger cut = new AtomicInteger();
    private final int port;
    private volatile ServerSocket entrance;
    private volatile Suffering suffering = new Suffering(new Toxic.None());

    /// `behind` are the ports to go to, asked for with each connection.
    Proxy(Supplier<List<Integer>> behind) {
        this.behind = behind;
        this.entrance = open(0);
        this.port = entrance.getLocalPort();
    }

    int port() {
        return port;
    }

    /// Holds for connections that are open, and for all to come.
    void suffer(Toxic toxic) {
        suffering.end();
        suffering = new Suffering(toxic);
    }

    void heal() {
        suffer(new Toxic.None());
        if (entrance.isClosed()) {
            entrance = open(port);
        }
    }

    /// Resets every open connection.
    void cut() {
        ways.forEach(each -> {
            cut.incrementAndGet();
            each.reset();
        });
    }

    /// Resets every connection, and lets nobody in until it is healed.
    void refuse() {
        close();
    }

    /// How many connections it has reset or ended so far.
    int cuts() {
        return cut.get();
    }

    private ServerSocket open(int at) {
        try {
            var socket = new ServerSocket();
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), at), BACKLOG);
            Thread.startVirtualThread(() -> accept(socket));
            return socket;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void accept(ServerSocket from) {
        try {
            while (true) {
                var client = from.accept();
                Thread.startVirtualThread(() -> carry(client));
            }
        } catch (IOException _) {
            // Closed, by which it refuses.
        }
    }

    private void carry(Socket client) {
        try (client;
                var server = reach();
                var way = new Way(client, server)) {
            ways.add(way);
            try {
                var back = Thread.startVirtualThread(() -> way.carry(server, client, this::suffered));
                way.carry(client, server, (_, bytes) -> suffering.passes(bytes));
                back.join();
            } finally {
                ways.remove(way);
            }
        } catch (IOException _) {
            // Nobody is there: the client finds its connection closed.
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private byte[] suffered(Way way, byte[] fromServer) {
        var now = suffering;
        if (now.isLost(fromServer)) {
            cut.incrementAndGet();
            way.reset();
            return new byte[0];
        }
        return now.garbled(now.passes(fromServer));
    }

    private Socket reach() throws IOException {
        var ports = behind.get();
        int first = turn.getAndIncrement();
        for (int i = 0; i < ports.size(); i++) {
            var socket = new Socket();
            try {
                var to = ports.get(Math.floorMod(first + i, ports.size()));
                socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), to), PATIENCE_MILLIS);
                socket.setTcpNoDelay(true);
                return socket;
            } catch (IOException _) {
                socket.close();
            }
        }
        throw new SocketException("nobody is there");
    }

    @Override
    public void close() {
        try {
            entrance.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        cut();
    }
}
