package no.samskap.live;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import no.samskap.board.EventPage;
import no.samskap.board.Published;
import no.samskap.protocol.BoardId;

/** Events that are already encoded, put together to what goes out. Pure. */
final class EventMessages {
    /** A message stays far under what any client or proxy refuses; more events go in more messages. */
    static final int MAX_BODY = 256 * 1024;

    private EventMessages() {}

    /** One message's body and the first and last event in it. */
    record Message(long from, long to, byte[] body) {}

    /** The events as few messages as may be, in order. They come without gaps, all of one epoch. */
    static List<Message> of(BoardId board, String epoch, long from, List<String> events) {
        List<Message> messages = new ArrayList<>(1);
        int first = 0;
        int size = 0;
        for (int i = 0; i < events.size(); i++) {
            int more = events.get(i).length();
            if (i > first && size + more > MAX_BODY) {
                messages.add(message(board, epoch, from + first, events.subList(first, i)));
                first = i;
                size = 0;
            }
            size += more;
        }
        messages.add(message(board, epoch, from + first, events.subList(first, events.size())));
        return messages;
    }

    /** Runs of the same epoch, so that no message mixes two lives of a store. */
    static List<Published> joined(List<Published> gathered) {
        List<Published> runs = new ArrayList<>(1);
        for (Published next : gathered) {
            Published last = runs.isEmpty() ? null : runs.getLast();
            if (last != null && last.epoch().equals(next.epoch()) && last.to() + 1 == next.from()) {
                List<String> both = new ArrayList<>(last.events());
                both.addAll(next.events());
                runs.set(runs.size() - 1, new Published(last.board(), last.epoch(), last.from(), next.to(), both));
            } else {
                runs.add(next);
            }
        }
        return runs;
    }

    /** A page over HTTP. */
    static byte[] page(EventPage page) {
        return ("{\"epoch\":" + Json.quoted(page.epoch()) + ",\"events\":[" + String.join(",", page.events())
                        + "],\"seq\":" + page.seq() + ",\"more\":" + page.more() + ",\"now\":"
                        + Json.quoted(page.now().toString())
                        + "}")
                .getBytes(UTF_8);
    }

    private static Message message(BoardId board, String epoch, long from, List<String> events) {
        long to = from + events.size() - 1;
        String body = "{\"board\":" + Json.quoted(board.value()) + ",\"epoch\":" + Json.quoted(epoch) + ",\"from\":"
                + from + ",\"to\":" + to + ",\"events\":[" + String.join(",", events) + "]}";
        return new Message(from, to, body.getBytes(UTF_8));
    }
}
