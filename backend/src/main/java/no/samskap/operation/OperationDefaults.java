package no.samskap.operation;

import com.mongodb.ConnectionString;
import java.util.HashMap;
import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * What an operator need not say: {@code MONGODB_URI} is the framework's own setting under the name everyone knows, and
 * the defaults that the embedded store asks for. Anything set elsewhere wins.
 */
final class OperationDefaults implements EnvironmentPostProcessor {
    static final String ADDRESS = "spring.mongodb.uri";
    static final String EMBEDDED_FOLDER = "samskap.data";
    static final String RESTORED = "samskap.restored";

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        Map<String, Object> defaults = new HashMap<>();
        // The framework's own check asks with a command that not every engine on this wire knows.
        defaults.put("management.health.mongodb.enabled", "false");
        defaults.put("spring.mongodb.representation.uuid", "standard");
        defaults.put(EMBEDDED_FOLDER, "./data");
        // The embedded engine logs each connection, and with a failed command all that somebody wrote.
        defaults.put("logging.level.de.bwaldvogel.mongo", "off");
        defaults.put("logging.level.org.mongodb.driver", "warn");
        String address = environment.getProperty("MONGODB_URI", "");
        if (!address.isBlank()) {
            defaults.put(ADDRESS, address);
            if (new ConnectionString(address).getDatabase() == null) {
                defaults.put("spring.mongodb.database", ClientSettings.DATABASE);
            }
        }
        environment.getPropertySources().addLast(new MapPropertySource("samskap defaults", defaults));
    }
}
