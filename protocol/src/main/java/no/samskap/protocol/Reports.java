package no.samskap.protocol;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/** Reports on a challenge as they travel over HTTP: asked for, made while one waits, and fetched. */
public final class Reports {
    private Reports() {}

    /** How much is told. */
    public enum ReportLength {
        /** One page to decide by. */
        @JsonProperty("short")
        SHORT,
        /** All of it. */
        @JsonProperty("full")
        FULL
    }

    /** What kind of file it is. */
    public enum ReportFormat {
        /** With tags, so that a screen reader reads it. */
        @JsonProperty("pdf")
        PDF,
        /** One page that stands alone. */
        @JsonProperty("html")
        HTML,
        /** A sheet a part, for who counts on. */
        @JsonProperty("xlsx")
        XLSX
    }

    /** What it is written in. */
    public enum ReportLanguage {
        /** Bokmål. */
        @JsonProperty("nb")
        NB,
        /** Nynorsk. */
        @JsonProperty("nn")
        NN,
        /** English. */
        @JsonProperty("en")
        EN
    }

    /** How far it has come. */
    public enum ReportState {
        /** Others are made first. */
        @JsonProperty("waiting")
        WAITING,
        /** It is being made. */
        @JsonProperty("making")
        MAKING,
        /** It can be fetched. */
        @JsonProperty("ready")
        READY,
        /** It could not be made. Ask again. */
        @JsonProperty("failed")
        FAILED
    }

    /** A report to make. */
    public record AskReport(ReportLength length, ReportFormat format, ReportLanguage language) {}

    /**
     * A report that was asked for. It is there for half an hour, for the person who asked.
     *
     * @param percent how much of the work is done
     * @param octets how large the file is; absent until it is ready
     */
    public record Report(
            String id,
            ReportLength length,
            ReportFormat format,
            ReportLanguage language,
            ReportState state,
            int percent,
            @Nullable Integer octets) {}
}
