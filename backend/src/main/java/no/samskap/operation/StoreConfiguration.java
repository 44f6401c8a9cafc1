package no.samskap.operation;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.mongodb.autoconfigure.MongoConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** Which database: the operator's, or one in this process where nothing was said. */
@Configuration(proxyBeanMethods = false)
class StoreConfiguration {
    @Bean
    ClientSettings clientSettings() {
        return new ClientSettings();
    }

    @Configuration(proxyBeanMethods = false)
    @Conditional(NoAddressGiven.class)
    static class Embedded {
        /** Made before the client that connects to it, and so closed after it. */
        @Bean
        EmbeddedStore embeddedStore(
                @Value("${" + OperationDefaults.EMBEDDED_FOLDER + "}") Path folder,
                @Value("${" + OperationDefaults.RESTORED + ":false}") boolean restored) {
            return new EmbeddedStore(folder, restored);
        }

        @Bean
        MongoConnectionDetails embeddedAddress(EmbeddedStore store) {
            return store::address;
        }
    }

    static final class NoAddressGiven implements Condition {
        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            return context.getEnvironment()
                    .getProperty(OperationDefaults.ADDRESS, "")
                    .isBlank();
        }
    }
}
