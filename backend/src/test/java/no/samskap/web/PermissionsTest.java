package no.samskap.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.PathContainer;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

@OverTheWire
class PermissionsTest {
    @Autowired
    List<RequestMappingHandlerMapping> mappings;

    @Test
    void H14_every_mapping_has_an_entry_in_the_table_of_permissions() {
        List<String> unlisted = new ArrayList<>();
        for (RequestMappingHandlerMapping mapping : mappings) {
            mapping.getHandlerMethods().forEach((info, handler) -> {
                if (handler.getBeanType() != ServerErrors.class) {
                    for (RequestMethod method : info.getMethodsCondition().getMethods()) {
                        for (String path : info.getPatternValues()) {
                            if (!open(method, path)) {
                                unlisted.add(method + " " + path);
                            }
                        }
                    }
                    assertThat(info.getMethodsCondition().getMethods())
                            .as("methods of " + info)
                            .isNotEmpty();
                }
            });
        }
        assertThat(unlisted).isEmpty();
    }

    private static boolean open(RequestMethod method, String path) {
        return Permissions.verdict(
                        HttpMethod.valueOf(method.name()), PathContainer.parsePath(path.replaceAll("\\{[^}]*}", "x")))
                instanceof Permissions.Verdict.Open;
    }

    @Test
    void H14_what_the_table_does_not_list_is_closed() {
        assertThat(Permissions.verdict(HttpMethod.GET, PathContainer.parsePath("/api/new")))
                .isInstanceOf(Permissions.Verdict.Unlisted.class);
        assertThat(Permissions.verdict(HttpMethod.PATCH, PathContainer.parsePath("/api/me")))
                .isInstanceOf(Permissions.Verdict.OtherMethods.class);
    }
}
