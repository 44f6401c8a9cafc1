package no.samskap.protocol;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The audit log as administrators read it: who did what with powers that others do not have, and never what anybody wrote. */
public final class AuditLog {
    private AuditLog() {}

    /** What was done. */
    public enum AuditAct {
        /** An administrator read what is not public. */
        @JsonProperty("read")
        READ,
        /** What somebody may do was changed. */
        @JsonProperty("rights")
        RIGHTS,
        /** Rows of votes were taken out. */
        @JsonProperty("voteRows")
        VOTE_ROWS,
        /** A setting of an organisation was changed. */
        @JsonProperty("setting")
        SETTING,
        /** What was to be kept no longer was let go. */
        @JsonProperty("retention")
        RETENTION,
        /** Somebody was erased at their own request. */
        @JsonProperty("erasure")
        ERASURE,
        /** Somebody moderated: hid, restored, warned, muted, removed. */
        @JsonProperty("moderation")
        MODERATION
    }

    /**
     * One entry.
     *
     * @param number counts from 1 without gaps over all organisations
     * @param by the name of who did it; absent where the service did, and where that person is no longer kept
     * @param about ids and codes that say what it was done to
     * @param hash of this entry and, through the one before, of all before it
     */
    public record AuditEntry(
            long number,
            Instant at,
            AuditAct act,
            @Nullable String by,
            @Nullable Role role,
            @Nullable ChallengeId challenge,
            Map<String, String> about,
            String hash) {}

    /** Entries of the asking administrator's organisation, the newest first. */
    public record AuditPage(List<AuditEntry> entries, boolean more) {}

    /**
     * Whether the log is whole.
     *
     * @param entries how many stand in an unbroken chain from the first
     * @param broken the number of the first that is missing or not what it was; absent where none is
     * @param head the last good entry's hash: noted down elsewhere, it tells later whether the end was cut off
     */
    public record AuditVerdict(long entries, @Nullable Long broken, String head) {}
}
