package no.samskap.safety;

import java.util.List;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;

/** Stops the start before anything is opened, where what is set would let strangers in. */
final class Guard implements EnvironmentPostProcessor, Ordered {
    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        List<Danger> stopping =
                Inspection.of(environment).stream().filter(Danger::stops).toList();
        if (!stopping.isEmpty()) {
            throw new UnsafeStart(stopping);
        }
    }

    /** When every source of settings has been read. */
    @Override
    public int getOrder() {
        return LOWEST_PRECEDENCE;
    }
}
