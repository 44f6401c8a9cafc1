package no.samskap.protocol;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** An organisation's own settings, as they travel over HTTP. */
public final class Organisations {
    private Organisations() {}

    /**
     * An organisation as its people see it.
     *
     * @param organisation what the issuer calls it
     * @param name what it is called on pages
     * @param accent its colour as {@code #rrggbb}; absent where it has none of its own
     * @param logo where its logo is; absent where it has none
     * @param publishes whether its challenges may be public at all
     * @param version counts its changes: who changes it says which one they saw
     * @param mayChange whether the asking person may
     */
    public record Organisation(
            String organisation,
            String name,
            @Nullable String accent,
            @Nullable String logo,
            boolean publishes,
            long version,
            boolean mayChange) {}

    /**
     * Settings to be.
     *
     * @param name 1–120 characters
     * @param accent {@code #rrggbb}, dark enough to be read on white
     */
    public record ChangeOrganisation(String name, @Nullable String accent, boolean publishes, long version) {}

    /** A logo to be: a PNG or JPEG picture of at most 1,000 × 1,000 points and 200 kB, in Base64; absent to have none. */
    public record ChangeLogo(@Nullable String picture) {}

    /** Those of the organisation who have a duty in it, by role and name. */
    public record OrganisationPeople(List<OrganisationPerson> people) {}

    /** One of them; {@code name} is absent where the issuer gives none. */
    public record OrganisationPerson(@Nullable String name, Role role) {}
}
