package no.samskap.simulator.client;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.ChannelPipeline;
import io.netty.channel.SimpleChannelInboundHandler;
import io.netty.channel.socket.SocketChannel;
import io.netty.handler.codec.http.DefaultHttpHeaders;
import io.netty.handler.codec.http.HttpClientCodec;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaders;
import io.netty.handler.codec.http.HttpObjectAggregator;
import io.netty.handler.codec.http.websocketx.CloseWebSocketFrame;
import io.netty.handler.codec.http.websocketx.TextWebSocketFrame;
import io.netty.handler.codec.http.websocketx.WebSocketClientHandshakeException;
import io.netty.handler.codec.http.websocketx.WebSocketClientProtocolConfig;
import io.netty.handler.codec.http.websocketx.WebSocketClientProtocolHandler;
import io.netty.handler.codec.http.websocketx.WebSocketClientProtocolHandler.ClientHandshakeStateEvent;
import io.netty.handler.codec.http.websocketx.WebSocketFrame;
import io.netty.handler.codec.http.websocketx.WebSocketFrameAggregator;
import io.netty.handler.ssl.SslContext;
import io.netty.handler.timeout.IdleState;
import io.netty.handler.timeout.IdleStateEvent;
import io.netty.handler.timeout.IdleStateHandler;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.concurrent.TimeUnit;
import no.samskap.simulator.stomp.StompFrame;
import no.samskap.simulator.stomp.StompInput;

/** From bytes to STOMP frames and back for one connection, heart-beats included. What they mean is the socket's. */
@SuppressWarnings("FutureReturnValueIgnored") // a write or close that fails ends the connection, and that we hear of
final class SocketPipeline extends ChannelInitializer<SocketChannel> {
    /** How often we offer to beat, and ask the server to, in milliseconds. */
    private static final long BEAT_MS = 10_000;
    /** Silence that is taken for a broken line, in beats; the STOMP specification asks for some leniency. */
    private static final long BEATS_MISSED = 3;

    private static final int LARGEST_MESSAGE = 16 << 20;
    private static final int LARGEST_HANDSHAKE = 1 << 16;
    private static final String IDLE = "idle";

    private final Sockets sockets;
    private final String cookies;
    private final LiveSocket socket;

    SocketPipeline(Sockets sockets, String cookies, LiveSocket socket) {
        this.sockets = sockets;
        this.cookies = cookies;
        this.socket = socket;
    }

    static int port(URI uri) {
        if (uri.getPort() >= 0) {
            return uri.getPort();
        }
        return "wss".equals(uri.getScheme()) ? 443 : 80;
    }

    /** Writes without flushing, so that several frames share one call to the operating system. */
    static void write(Channel channel, StompFrame frame) {
        channel.write(new TextWebSocketFrame(Unpooled.wrappedBuffer(frame.encode())));
    }

    @Override
    protected void initChannel(SocketChannel channel) {
        ChannelPipeline pipeline = channel.pipeline();
        SslContext tls = sockets.tls();
        if (tls != null) {
            pipeline.addLast(tls.newHandler(channel.alloc(), sockets.uri().getHost(), port(sockets.uri())));
        }
        pipeline.addLast(new HttpClientCodec());
        pipeline.addLast(new HttpObjectAggregator(LARGEST_HANDSHAKE));
        pipeline.addLast(new WebSocketClientProtocolHandler(handshake()));
        pipeline.addLast(new WebSocketFrameAggregator(LARGEST_MESSAGE));
        pipeline.addLast(IDLE, idleAfter(BEATS_MISSED * BEAT_MS, 0));
        pipeline.addLast(new StompConnection(channel));
    }

    private WebSocketClientProtocolConfig handshake() {
        HttpHeaders headers = new DefaultHttpHeaders().set(HttpHeaderNames.ORIGIN, sockets.origin());
        if (!cookies.isEmpty()) {
            headers.set(HttpHeaderNames.COOKIE, cookies);
        }
        return WebSocketClientProtocolConfig.newBuilder()
                .webSocketUri(sockets.uri())
                .subprotocol("v12.stomp")
                .customHeaders(headers)
                .maxFramePayloadLength(LARGEST_MESSAGE)
                // What is skimmed need not be checked letter by letter; what is decoded is checked then.
                .withUTF8Validator(false)
                .build();
    }

    private static IdleStateHandler idleAfter(long noReadMs, long noWriteMs) {
        return new IdleStateHandler(noReadMs, noWriteMs, 0, TimeUnit.MILLISECONDS);
    }

    private final class StompConnection extends SimpleChannelInboundHandler<WebSocketFrame>
            implements StompInput.Reader {
        private final Channel channel;
        private byte[] scratch = new byte[4_096];
        private String reason = "the connection ended";
        private boolean reportsEnd = true;

        StompConnection(Channel channel) {
            this.channel = channel;
        }

        @Override
        public void userEventTriggered(ChannelHandlerContext ctx, Object event) {
            if (event == ClientHandshakeStateEvent.HANDSHAKE_COMPLETE) {
                write(ctx.channel(), connect());
                ctx.flush();
            } else if (event instanceof IdleStateEvent idle && idle.state() == IdleState.WRITER_IDLE) {
                ctx.writeAndFlush(new TextWebSocketFrame("\n"));
            } else if (event instanceof IdleStateEvent idle && idle.state() == IdleState.READER_IDLE) {
                reason = "nothing heard from the server for too long";
                ctx.close();
            }
        }

        @Override
        protected void channelRead0(ChannelHandlerContext ctx, WebSocketFrame frame) {
            if (frame instanceof CloseWebSocketFrame close) {
                reason = "closed by the server: " + close.statusCode() + " " + close.reasonText();
                ctx.close();
                return;
            }
            ByteBuf content = frame.content();
            int length = content.readableBytes();
            if (scratch.length < length) {
                scratch = new byte[Math.max(length, 2 * scratch.length)];
            }
            content.readBytes(scratch, 0, length);
            StompInput.read(scratch, length, this);
        }

        @Override
        public void events(long from, long to, byte[] bytes, int bodyStart, int bodyEnd) {
            socket.events(from, to, bytes, bodyStart, bodyEnd);
        }

        @Override
        public void frame(StompFrame frame) {
            switch (frame.command()) {
                case "CONNECTED" -> connected(frame);
                case "MESSAGE" -> socket.message(frame);
                case "ERROR" ->
                    reason = "ERROR from the server: " + frame.headers().getOrDefault("message", frame.body());
                default -> {
                    // RECEIPT is the only other frame a server sends, and we ask for none.
                }
            }
        }

        @Override
        public void exceptionCaught(ChannelHandlerContext ctx, Throwable cause) {
            reason = String.valueOf(cause);
            if (cause instanceof WebSocketClientHandshakeException refused
                    && refused.response() != null
                    && refused.response().status().code() == 401) {
                reportsEnd = false;
                socket.unknownSession();
            }
            ctx.close();
        }

        @Override
        public void channelInactive(ChannelHandlerContext ctx) {
            if (reportsEnd) {
                socket.gone(reason);
            }
        }

        private StompFrame connect() {
            var headers = new LinkedHashMap<String, String>();
            headers.put("accept-version", "1.2");
            headers.put("host", sockets.uri().getHost());
            headers.put("heart-beat", BEAT_MS + "," + BEAT_MS);
            return StompFrame.of("CONNECT", headers);
        }

        private void connected(StompFrame frame) {
            String[] beats = frame.headers().getOrDefault("heart-beat", "0,0").split(",", 2);
            long serverSends = Long.parseLong(beats[0].strip());
            long serverWants = Long.parseLong(beats[1].strip());
            channel.pipeline()
                    .replace(
                            IDLE,
                            IDLE,
                            idleAfter(
                                    serverSends == 0 ? 0 : BEATS_MISSED * Math.max(serverSends, BEAT_MS),
                                    serverWants == 0 ? 0 : Math.max(serverWants, BEAT_MS)));
            socket.connected(channel);
        }
    }
}
