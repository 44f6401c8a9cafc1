package no.samskap.simulator.client;

import io.netty.bootstrap.Bootstrap;
import io.netty.channel.EventLoop;
import io.netty.channel.MultiThreadIoEventLoopGroup;
import io.netty.channel.nio.NioIoHandler;
import io.netty.channel.socket.nio.NioSocketChannel;
import io.netty.handler.ssl.SslContext;
import io.netty.handler.ssl.SslContextBuilder;
import java.net.URI;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;

/**
 * Makes sockets and runs them all on one thread. Whatever belongs to a socket or listens to one is touched by that
 * thread only, so nothing here needs a lock, and a client that shares its machine with the server stays lean.
 */
@SuppressWarnings("FutureReturnValueIgnored") // a task that is scheduled reports for itself
public final class Sockets implements AutoCloseable {
    private final MultiThreadIoEventLoopGroup group = new MultiThreadIoEventLoopGroup(1, NioIoHandler.newFactory());
    private final EventLoop thread = (EventLoop) group.next();
    private final Bootstrap bootstrap = new Bootstrap().group(thread).channel(NioSocketChannel.class);
    private final SocketTally tally = new SocketTally();
    private final URI uri;
    private final String origin;
    private final @Nullable SslContext tls;

    public Sockets(FrontDoor door) throws SSLException {
        URI base = door.base();
        boolean secure = "https".equals(base.getScheme());
        this.origin = door.origin();
        this.uri = URI.create((secure ? "wss" : "ws") + "://" + base.getRawAuthority() + "/ws");
        this.tls = secure ? SslContextBuilder.forClient().build() : null;
    }

    /** A socket for {@code visitor} on {@code board}, not open yet. */
    public LiveSocket socket(Visitor visitor, String board, SocketListener listener) {
        return new LiveSocket(this, visitor, board, listener);
    }

    /**
     * Opens all, {@code atOnce} at a time, and tells {@code eachUp} of every one that is up.
     *
     * @return done when each has been connected and subscribed once
     */
    public CompletableFuture<Void> openAll(List<LiveSocket> sockets, int atOnce, Runnable eachUp) {
        var allUp = new CompletableFuture<Void>();
        Iterator<LiveSocket> waiting = sockets.iterator();
        var up = new int[1];
        var next = new Runnable() {
            @Override
            public void run() {
                eachUp.run();
                if (++up[0] == sockets.size()) {
                    allUp.complete(null);
                } else if (waiting.hasNext()) {
                    waiting.next().open(this);
                }
            }
        };
        thread.execute(() -> {
            for (int i = 0; i < atOnce && waiting.hasNext(); i++) {
                waiting.next().open(next);
            }
        });
        return allUp;
    }

    /** Begins {@code work} on the sockets' thread; done when the work is. */
    public CompletableFuture<Void> begin(Supplier<CompletableFuture<Void>> work) {
        return CompletableFuture.completedFuture(null).thenComposeAsync(ignored -> work.get(), thread);
    }

    /** The one thread that all sockets live on. */
    public Executor thread() {
        return thread;
    }

    /** Runs {@code task} on the sockets' thread again and again until it returns false. */
    public void every(long milliseconds, Repeated task) {
        thread.schedule(
                () -> {
                    if (task.again()) {
                        every(milliseconds, task);
                    }
                },
                milliseconds,
                TimeUnit.MILLISECONDS);
    }

    /** A task that says whether it wants to be run again. */
    public interface Repeated {
        boolean again();
    }

    /** What happened to all sockets together. */
    public SocketTally tally() {
        return tally;
    }

    EventLoop loop() {
        return thread;
    }

    Bootstrap bootstrap() {
        return bootstrap.clone();
    }

    URI uri() {
        return uri;
    }

    String origin() {
        return origin;
    }

    @Nullable
    SslContext tls() {
        return tls;
    }

    @Override
    public void close() {
        group.shutdownGracefully(0, 2, TimeUnit.SECONDS).syncUninterruptibly();
    }
}
