package no.samskap.challenge;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.samskap.protocol.Area;
import no.samskap.protocol.BoardId;
import no.samskap.protocol.ChallengeId;
import no.samskap.protocol.Challenges;
import no.samskap.protocol.Journey;
import no.samskap.protocol.Phase;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * The form in which a challenge and its history are stored. The frame's parts are the wire's own records; a challenge that
 * was stored before it had a frame reads as one with an empty charter.
 */
final class ChallengeForm {
    static final String ID = "_id";
    static final String VERSION = "version";

    private static final String ORGANISATION = "organisation";
    private static final String TITLE = "title";
    private static final String QUESTION = "question";
    private static final String BACKGROUND = "background";
    private static final String PHASE = "phase";
    private static final String POSED_AT = "posedAt";
    private static final String AREAS = "areas";
    private static final String BOARDS = "boards";
    private static final String HOUSE = "house";

    /** Where the code lay before there was a house. */
    private static final String JOIN_CODE = "joinCode";

    private static final String CHARTER = "charter";
    private static final String INVOLVEMENT = "involvement";
    private static final String MANDATE = "mandate";
    private static final String LAST = "last";

    private static final JsonMapper JSON = JsonMapper.builder()
            .changeDefaultPropertyInclusion(it -> it.withValueInclusion(JsonInclude.Include.NON_NULL))
            .build();

    private ChallengeForm() {}

    static Document document(Challenge challenge) {
        Journey.HistoryEntry last = challenge.last();
        return new Document(ID, challenge.id().value())
                .append(VERSION, challenge.version())
                .append(ORGANISATION, challenge.organisation())
                .append(TITLE, challenge.title())
                .append(QUESTION, challenge.question())
                .append(BACKGROUND, challenge.background())
                .append(PHASE, challenge.phase().name())
                .append(POSED_AT, Date.from(challenge.posedAt()))
                .append(
                        AREAS,
                        challenge.areas().stream()
                                .map(area -> new Document(ID, area.id()).append(TITLE, area.title()))
                                .toList())
                .append(
                        BOARDS,
                        challenge.boards().stream()
                                .map(board -> new Document(ID, board.id().value()).append(TITLE, board.title()))
                                .toList())
                .append(HOUSE, part(challenge.house()))
                .append(CHARTER, part(challenge.charter()))
                .append(INVOLVEMENT, part(challenge.involvement()))
                .append(
                        MANDATE,
                        challenge.mandate().stream().map(ChallengeForm::part).toList())
                .append(LAST, last == null ? null : part(last));
    }

    static Challenge challenge(Document document) {
        Document charter = document.get(CHARTER, Document.class);
        Document involvement = document.get(INVOLVEMENT, Document.class);
        Document last = document.get(LAST, Document.class);
        return new Challenge(
                new ChallengeId(text(document, ID)),
                Objects.requireNonNull(document.getLong(VERSION)),
                text(document, ORGANISATION),
                text(document, TITLE),
                text(document, QUESTION),
                text(document, BACKGROUND),
                Phase.valueOf(text(document, PHASE)),
                Objects.requireNonNull(document.getDate(POSED_AT)).toInstant(),
                document.getList(AREAS, Document.class).stream()
                        .map(area -> new Area(text(area, ID), text(area, TITLE)))
                        .toList(),
                document.getList(BOARDS, Document.class).stream()
                        .map(board -> new Challenges.Board(new BoardId(text(board, ID)), text(board, TITLE)))
                        .toList(),
                house(document),
                charter == null ? CharterWords.NONE : JSON.convertValue(charter, Journey.Charter.class),
                involvement == null ? Union.NOBODY_ASKED : JSON.convertValue(involvement, Journey.Involvement.class),
                document.getList(MANDATE, Document.class, List.of()).stream()
                        .map(promise -> JSON.convertValue(promise, Journey.MandatePromise.class))
                        .toList(),
                last == null ? null : entry(last));
    }

    private static House house(Document document) {
        Document house = document.get(HOUSE, Document.class);
        return house == null
                ? House.withCode(new JoinCode(text(document, JOIN_CODE)))
                : JSON.convertValue(house, House.class);
    }

    static Document document(Journey.HistoryEntry entry) {
        return part(entry);
    }

    static Journey.HistoryEntry entry(Document document) {
        return JSON.convertValue(document, Journey.HistoryEntry.class);
    }

    static String text(Document document, String field) {
        @Nullable String text = document.getString(field);
        return Objects.requireNonNull(text);
    }

    private static Document part(Object part) {
        return new Document(
                JSON.convertValue(part, JSON.getTypeFactory().constructMapType(Map.class, String.class, Object.class)));
    }
}
