package no.samskap.protocol;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a person is told, and how they wish to be told, as it travels over HTTP. */
public final class NoticeBook {
    private NoticeBook() {}

    /** What a notice is about: what a person chooses by. */
    public enum NoticeKind {
        /** A challenge goes on to another phase. */
        @JsonProperty("phase")
        PHASE,
        /** The union's word is waited for, or was given. */
        @JsonProperty("union")
        UNION,
        /** One's own idea was answered. */
        @JsonProperty("answer")
        ANSWER,
        /** One was thanked. */
        @JsonProperty("thanks")
        THANKS,
        /** Somebody commented on or built on what one has said. */
        @JsonProperty("reply")
        REPLY,
        /** A voting round opens or is counted. */
        @JsonProperty("round")
        ROUND,
        /** What is tried: its log and what came of it. */
        @JsonProperty("pilot")
        PILOT,
        /** A leader accounts for a promise. */
        @JsonProperty("promise")
        PROMISE,
        /** It is time to reflect on what was tried. */
        @JsonProperty("reflect")
        REFLECT
    }

    /** How one is told. Whoever is told by mail is told in the product too. */
    public enum NoticeWay {
        @JsonProperty("nothing")
        NOTHING,
        @JsonProperty("here")
        HERE,
        @JsonProperty("at-once")
        AT_ONCE,
        @JsonProperty("daily")
        DAILY,
        @JsonProperty("weekly")
        WEEKLY
    }

    /** The latest that one was told, newest first. */
    public record NoticeListing(List<Notice> notices, int unread) {}

    /**
     * One thing that one is told.
     *
     * @param text a sentence in the language that was asked for
     * @param title what it is about
     * @param link where it is, within the product
     * @param due the day by which something is waited for; absent where nothing is
     */
    public record Notice(
            String notice,
            NoticeKind kind,
            String text,
            String title,
            String link,
            @Nullable LocalDate due,
            Instant at,
            boolean read) {}

    /** These have been read: 1–200 of them. What is not there is passed over. */
    public record ReadNotices(List<String> notices) {}

    /** How one wishes to be told of one kind. */
    public record NoticeChoice(NoticeKind kind, NoticeWay way) {}

    /** Hours in which no mail is sent, in Norway's time, each as {@code HH:mm}; they may go over midnight. */
    public record QuietHours(String from, String to) {}

    /**
     * How one wishes to be told.
     *
     * @param choices one for each kind
     * @param quiet absent where mail may come at any hour
     * @param language {@code nb}, {@code nn} or {@code en}: what mails are written in
     */
    public record NoticeWishes(
            List<NoticeChoice> choices, @Nullable QuietHours quiet, String language) {}

    /**
     * How one is told today.
     *
     * @param mails whether this installation sends mail
     * @param address where mail to oneself goes; absent where no confirmed address is known
     */
    public record NoticeSettings(
            NoticeWishes wishes, boolean mails, @Nullable String address) {}
}
