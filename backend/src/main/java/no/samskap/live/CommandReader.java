package no.samskap.live;

import java.util.Optional;
import java.util.Set;
import no.samskap.protocol.BoardCommand;
import no.samskap.protocol.BoardCommand.AddComment;
import no.samskap.protocol.BoardCommand.AddIdea;
import no.samskap.protocol.BoardCommand.CastBallot;
import no.samskap.protocol.BoardCommand.CloseRound;
import no.samskap.protocol.BoardCommand.EditIdea;
import no.samskap.protocol.BoardCommand.LockLayout;
import no.samskap.protocol.BoardCommand.MoveIdea;
import no.samskap.protocol.BoardCommand.RemoveIdea;
import no.samskap.protocol.BoardCommand.Reveal;
import no.samskap.protocol.BoardCommand.SetAnonymity;
import no.samskap.protocol.BoardCommand.SetNames;
import no.samskap.protocol.BoardCommand.SetSilentWriting;
import no.samskap.protocol.BoardCommand.SetTimer;
import no.samskap.protocol.BoardCommand.SettleNote;
import no.samskap.protocol.BoardCommand.SplitIdea;
import no.samskap.protocol.BoardCommand.Spotlight;
import no.samskap.protocol.BoardCommand.TakeStance;
import no.samskap.protocol.CommandId;
import no.samskap.protocol.CommentId;
import no.samskap.protocol.RejectionCode;
import no.samskap.protocol.Reply;
import no.samskap.protocol.Side;
import no.samskap.protocol.Stance;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * Octets in, a command that is fit to be decided on or the reply that says why not out; the same for the socket and for
 * HTTP. Pure. Every field is known, present, of its own type and within its bounds before a command is made; whether the
 * board's state allows it is not asked here.
 */
final class CommandReader {
    private static final int MAX_COMMAND_ID = 200;

    private CommandReader() {}

    /** What a body turned out to be. */
    sealed interface Reading {
        @Nullable
        CommandId command();
    }

    record Fit(BoardCommand body) implements Reading {
        @Override
        public CommandId command() {
            return body.id();
        }
    }

    record Refused(Reply.Rejected reply) implements Reading {
        @Override
        public @Nullable CommandId command() {
            return reply.command();
        }
    }

    static Reading read(byte[] octets) {
        Optional<ObjectNode> object = Json.object(octets);
        if (object.isEmpty()) {
            return new Refused(rejected(null, RejectionCode.MALFORMED, null));
        }
        CommandId id = null;
        try {
            Fields fields = new Fields(object.get());
            id = new CommandId(fields.label("id", MAX_COMMAND_ID));
            return new Fit(command(id, fields.string("type"), fields));
        } catch (Unfit unfit) {
            return new Refused(rejected(id, unfit.code, unfit.field));
        }
    }

    static Reply.Rejected rejected(@Nullable CommandId command, RejectionCode code, @Nullable String field) {
        return new Reply.Rejected(command, code, code.message(), field, null);
    }

    private static BoardCommand command(CommandId id, String type, Fields fields) throws Unfit {
        return switch (type) {
            case "AddIdea" -> addIdea(id, fields);
            case "EditIdea" -> editIdea(id, fields);
            case "MoveIdea" -> moveIdea(id, fields);
            case "RemoveIdea" -> {
                fields.only(Set.of("id", "type", "idea"));
                yield new RemoveIdea(id, fields.idea("idea"));
            }
            case "AddComment" -> addComment(id, fields);
            case "TakeStance" -> {
                fields.only(Set.of("id", "type", "idea", "stance"));
                yield new TakeStance(id, fields.idea("idea"), stance(fields.string("stance")));
            }
            case "GroupIdea" -> CardReader.group(id, fields);
            case "RenameCluster" -> CardReader.rename(id, fields);
            case "ConnectIdea" -> CardReader.connect(id, fields);
            case "DisconnectIdea" -> CardReader.disconnect(id, fields);
            case "MergeIdea" -> CardReader.merge(id, fields);
            case "SplitIdea" -> {
                fields.only(Set.of("id", "type", "idea"));
                yield new SplitIdea(id, fields.idea("idea"));
            }
            case "MarkIdea" -> CardReader.mark(id, fields);
            case "React" -> CardReader.react(id, fields);
            case "AttachLink" -> CardReader.attach(id, fields);
            case "Detach" -> CardReader.detach(id, fields);
            case "WriteText" -> TextReader.writeText(id, fields);
            case "AddNote" -> TextReader.addNote(id, fields);
            case "SettleNote" -> {
                fields.only(Set.of("id", "type", "idea", "note", "accept"));
                yield new SettleNote(id, fields.idea("idea"), new CommentId(fields.id("note")), fields.flag("accept"));
            }
            case "OpenRound" -> RoundReader.openRound(id, fields);
            case "CastBallot" -> {
                fields.only(Set.of("id", "type", "round", "ballot", "code", "place"));
                yield new CastBallot(
                        id,
                        RoundReader.round(fields),
                        RoundReader.ballot(fields),
                        RoundReader.code(fields),
                        fields.object().has("place") ? fields.string("place") : null);
            }
            case "CloseRound" -> {
                fields.only(Set.of("id", "type", "round"));
                yield new CloseRound(id, RoundReader.round(fields));
            }
            case "SetTimer" -> {
                fields.only(Set.of("id", "type", "seconds"));
                yield new SetTimer(id, fields.wholeIfAny("seconds", 1, SetTimer.LONGEST));
            }
            case "LockLayout" -> new LockLayout(id, onOff(fields, "on"));
            case "SetSilentWriting" -> new SetSilentWriting(id, onOff(fields, "on"));
            case "Reveal" -> {
                fields.only(Set.of("id", "type"));
                yield new Reveal(id);
            }
            case "SetAnonymity" -> new SetAnonymity(id, onOff(fields, "on"));
            case "SetNames" -> new SetNames(id, onOff(fields, "shown"));
            case "Spotlight" -> {
                fields.only(Set.of("id", "type", "idea", "bring"));
                yield new Spotlight(id, fields.ideaIfAny("idea"), fields.booleanIfAny("bring"));
            }
            default -> throw new Unfit(RejectionCode.UNKNOWN_TYPE, "type");
        };
    }

    private static AddIdea addIdea(CommandId id, Fields fields) throws Unfit {
        fields.only(Set.of("id", "type", "idea", "text", "area", "position", "anonymous", "buildsOn"));
        return new AddIdea(
                id,
                fields.idea("idea"),
                fields.prose("text"),
                fields.area(),
                fields.positionIfAny("position"),
                fields.booleanIfAny("anonymous"),
                fields.ideaIfAny("buildsOn"));
    }

    private static EditIdea editIdea(CommandId id, Fields fields) throws Unfit {
        fields.only(Set.of("id", "type", "idea", "text", "basedOn"));
        return new EditIdea(id, fields.idea("idea"), fields.prose("text"), fields.version("basedOn"));
    }

    private static MoveIdea moveIdea(CommandId id, Fields fields) throws Unfit {
        fields.only(Set.of("id", "type", "idea", "area", "position"));
        return new MoveIdea(id, fields.idea("idea"), fields.area(), fields.position("position"));
    }

    private static AddComment addComment(CommandId id, Fields fields) throws Unfit {
        fields.only(Set.of("id", "type", "idea", "comment", "text", "stance"));
        Side side = fields.object().has("stance") ? side(fields.string("stance")) : null;
        return new AddComment(id, fields.idea("idea"), new CommentId(fields.id("comment")), fields.prose("text"), side);
    }

    /** The one field of a command that turns something on or off. */
    private static boolean onOff(Fields fields, String name) throws Unfit {
        fields.only(Set.of("id", "type", name));
        return fields.flag(name);
    }

    private static Side side(String word) throws Unfit {
        return switch (word) {
            case "for" -> Side.FOR;
            case "against" -> Side.AGAINST;
            default -> throw Fields.invalid("stance");
        };
    }

    private static Stance stance(String word) throws Unfit {
        return switch (word) {
            case "agree" -> Stance.AGREE;
            case "disagree" -> Stance.DISAGREE;
            case "pass" -> Stance.PASS;
            case "none" -> Stance.NONE;
            default -> throw Fields.invalid("stance");
        };
    }
}
