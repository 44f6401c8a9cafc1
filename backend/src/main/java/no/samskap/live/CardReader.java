package no.samskap.live;

import java.util.Set;
import no.samskap.protocol.AttachmentId;
import no.samskap.protocol.BoardCommand.AttachLink;
import no.samskap.protocol.BoardCommand.ConnectIdea;
import no.samskap.protocol.BoardCommand.Detach;
import no.samskap.protocol.BoardCommand.DisconnectIdea;
import no.samskap.protocol.BoardCommand.GroupIdea;
import no.samskap.protocol.BoardCommand.MarkIdea;
import no.samskap.protocol.BoardCommand.MergeIdea;
import no.samskap.protocol.BoardCommand.React;
import no.samskap.protocol.BoardCommand.RenameCluster;
import no.samskap.protocol.ClusterId;
import no.samskap.protocol.CommandId;
import no.samskap.protocol.Mark;
import no.samskap.protocol.Reaction;
import no.samskap.web.OutwardAddress;

/** The commands that arrange, mark and adorn cards, read as {@link CommandReader} reads: their form only. */
final class CardReader {
    private CardReader() {}

    static GroupIdea group(CommandId id, Fields fields) throws Unfit {
        fields.only(Set.of("id", "type", "idea", "cluster", "title"));
        return new GroupIdea(
                id,
                fields.idea("idea"),
                fields.object().has("cluster") ? cluster(fields) : null,
                fields.object().has("title") ? fields.line("title", GroupIdea.LONGEST_TITLE) : null);
    }

    static RenameCluster rename(CommandId id, Fields fields) throws Unfit {
        fields.only(Set.of("id", "type", "cluster", "title"));
        return new RenameCluster(id, cluster(fields), fields.line("title", GroupIdea.LONGEST_TITLE));
    }

    static ConnectIdea connect(CommandId id, Fields fields) throws Unfit {
        fields.only(Set.of("id", "type", "idea", "to", "label"));
        return new ConnectIdea(
                id,
                fields.idea("idea"),
                fields.idea("to"),
                fields.object().has("label") ? fields.line("label", ConnectIdea.LONGEST_LABEL) : null);
    }

    static DisconnectIdea disconnect(CommandId id, Fields fields) throws Unfit {
        fields.only(Set.of("id", "type", "idea", "to"));
        return new DisconnectIdea(id, fields.idea("idea"), fields.idea("to"));
    }

    static MergeIdea merge(CommandId id, Fields fields) throws Unfit {
        fields.only(Set.of("id", "type", "idea", "into"));
        return new MergeIdea(id, fields.idea("idea"), fields.idea("into"));
    }

    static MarkIdea mark(CommandId id, Fields fields) throws Unfit {
        fields.only(Set.of("id", "type", "idea", "mark"));
        return new MarkIdea(id, fields.idea("idea"), fields.object().has("mark") ? mark(fields) : null);
    }

    static React react(CommandId id, Fields fields) throws Unfit {
        fields.only(Set.of("id", "type", "idea", "reaction", "on"));
        return new React(id, fields.idea("idea"), reaction(fields), fields.flag("on"));
    }

    static AttachLink attach(CommandId id, Fields fields) throws Unfit {
        fields.only(Set.of("id", "type", "idea", "attachment", "url", "title"));
        return new AttachLink(
                id,
                fields.idea("idea"),
                attachment(fields),
                address(fields),
                fields.line("title", AttachLink.LONGEST_TITLE));
    }

    static Detach detach(CommandId id, Fields fields) throws Unfit {
        fields.only(Set.of("id", "type", "idea", "attachment"));
        return new Detach(id, fields.idea("idea"), attachment(fields));
    }

    private static String address(Fields fields) throws Unfit {
        String written = fields.string("url");
        if (!OutwardAddress.is(written, AttachLink.LONGEST_URL, Set.of("https", "http"))) {
            throw Fields.invalid("url");
        }
        return written;
    }

    private static Mark mark(Fields fields) throws Unfit {
        return switch (fields.string("mark")) {
            case "question" -> Mark.QUESTION;
            case "risk" -> Mark.RISK;
            case "quick" -> Mark.QUICK;
            case "cost" -> Mark.COST;
            case "law" -> Mark.LAW;
            case "staff" -> Mark.STAFF;
            default -> throw Fields.invalid("mark");
        };
    }

    private static Reaction reaction(Fields fields) throws Unfit {
        return switch (fields.string("reaction")) {
            case "heart" -> Reaction.HEART;
            case "clap" -> Reaction.CLAP;
            case "smile" -> Reaction.SMILE;
            case "wonder" -> Reaction.WONDER;
            case "spark" -> Reaction.SPARK;
            default -> throw Fields.invalid("reaction");
        };
    }

    private static ClusterId cluster(Fields fields) throws Unfit {
        return new ClusterId(fields.id("cluster"));
    }

    private static AttachmentId attachment(Fields fields) throws Unfit {
        return new AttachmentId(fields.id("attachment"));
    }
}
