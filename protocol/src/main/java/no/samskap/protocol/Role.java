package no.samskap.protocol;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Who a person is in the municipality's work. The wire uses the field's own Norwegian words. */
public enum Role {
    @JsonProperty("innbygger")
    INNBYGGER,
    @JsonProperty("medarbeider")
    MEDARBEIDER,
    @JsonProperty("tillitsvalgt")
    TILLITSVALGT,
    @JsonProperty("leder")
    LEDER,
    @JsonProperty("folkevalgt")
    FOLKEVALGT,
    @JsonProperty("partner")
    PARTNER,
    @JsonProperty("fasilitator")
    FASILITATOR,
    @JsonProperty("administrator")
    ADMINISTRATOR
}
