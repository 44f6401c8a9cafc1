package no.samskap.organisation;

import org.jspecify.annotations.Nullable;

/**
 * What an organisation has decided.
 *
 * @param key names it in addresses, and tells nothing
 * @param accent null where it has no colour of its own
 * @param logo a PNG in Base64; null where it has none
 */
public record Settings(
        String key,
        String organisation,
        long version,
        String name,
        @Nullable String accent,
        @Nullable String logo,
        boolean publishes) {
    static Settings first(String key, String organisation) {
        return new Settings(key, organisation, 0, organisation, null, null, true);
    }

    @Override
    public String toString() {
        return "(an organisation's settings)";
    }
}
