package no.samskap.simulator.standin;

import java.net.URI;
import java.util.Map;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.web.socket.config.annotation.EnableWebSocket;
import org.springframework.web.socket.config.annotation.WebSocketConfigurer;
import org.springframework.web.socket.config.annotation.WebSocketHandlerRegistry;

/** The stand-in, running on a port of its own. */
public final class StandIn implements AutoCloseable {
    private final ConfigurableApplicationContext context;

    private StandIn(ConfigurableApplicationContext context) {
        this.context = context;
    }

    public static StandIn start(Misbehaviour misbehaviour) {
        return new StandIn(new SpringApplicationBuilder(Server.class)
                .properties(Map.of("server.port", 0, "spring.main.banner-mode", "off"))
                .initializers(context -> context.getBeanFactory().registerSingleton("misbehaviour", misbehaviour))
                .run());
    }

    public URI url() {
        return URI.create("http://localhost:" + context.getEnvironment().getProperty("local.server.port"));
    }

    public Board board() {
        return context.getBean(Board.class);
    }

    @Override
    public void close() {
        context.close();
    }

    @Configuration
    @EnableAutoConfiguration
    @EnableWebSocket
    @Import(Door.class)
    static class Server implements WebSocketConfigurer {
        @Bean
        static Board board(Misbehaviour misbehaviour) {
            return new Board(misbehaviour);
        }

        @Override
        public void registerWebSocketHandlers(WebSocketHandlerRegistry registry) {
            // Set up when the board is there; see handler().
        }

        @Bean
        static WebSocketConfigurer handler(Board board) {
            return registry ->
                    registry.addHandler(new StompEnd(board), "/ws").setAllowedOriginPatterns("http://localhost:*");
        }
    }
}
