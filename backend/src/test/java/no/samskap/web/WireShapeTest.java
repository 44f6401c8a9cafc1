package no.samskap.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.samskap.protocol.Problem;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class WireShapeTest {
    record Body(
            Kind kind,
            @Nullable Long sum,
            @Nullable LocalDate day,
            @Nullable Instant at,
            @Nullable Map<String, Integer> counts) {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Plain.class, name = "plain"),
        @JsonSubTypes.Type(value = Sized.class, name = "sized"),
    })
    sealed interface Kind {}

    record Plain() implements Kind {}

    record Sized(int size) implements Kind {}

    @Test
    void H02_a_union_is_held_against_the_member_that_its_type_names() {
        assertThat(wrong("{'kind':{'type':'plain'}}")).isEmpty();
        assertThat(wrong("{'kind':{'type':'sized','size':3}}")).isEmpty();
        assertThat(wrong("{'kind':{'type':'sized'}}")).containsExactly("kind.size");
        assertThat(wrong("{'kind':{'type':'plain','size':3}}")).containsExactly("kind.size");
        assertThat(wrong("{'kind':{'type':'round'}}")).containsExactly("kind.type");
        assertThat(wrong("{'kind':{'type':7}}")).containsExactly("kind.type");
        assertThat(wrong("{'kind':{}}")).containsExactly("kind.type");
        assertThat(wrong("{'kind':'plain'}")).containsExactly("kind");
    }

    @Test
    void H02_large_numbers_days_times_and_maps_are_held_to_their_type() {
        assertThat(
                        wrong(
                                "{'kind':{'type':'plain'},'sum':9007199254740993,'day':'2026-05-17','at':'2026-05-17T09:00:00Z','counts':{'a':1}}"))
                .isEmpty();
        assertThat(wrong(
                        "{'kind':{'type':'plain'},'sum':1e30,'day':'2026-02-30','at':'2026-05-17','counts':{'a':1.5}}"))
                .containsExactly("sum", "day", "at", "counts.a");
        assertThat(wrong("{'kind':{'type':'plain'},'sum':'1','day':20260517,'at':0,'counts':[]}"))
                .containsExactly("sum", "day", "at", "counts");
    }

    private static List<String> wrong(String body) {
        return WireShape.errors(Body.class, JsonMapper.shared().readTree(body.replace('\'', '"'))).stream()
                .map(Problem.FieldError::field)
                .toList();
    }
}
