/** A board as it was: its events from the beginning, played up to any of them. */
import { openMeeting } from '../../protocol/meeting';
import type { Snapshot, WireEvent } from '../../protocol/wire';
import type { Board } from '../model/board';
import { reduce } from '../model/reduce';

/** Between two boards that are kept, so that any moment is near one. */
const stride = 200;

export class Past {
  readonly events: readonly WireEvent[];
  readonly #kept: Board[];

  /** @param events all of them, from the first, without a hole */
  constructor(now: Snapshot, events: readonly WireEvent[]) {
    this.events = events;
    this.#kept = [blank(now)];
  }

  /** The board after its first `count` events. */
  at(count: number): Board {
    const near = Math.floor(count / stride);
    for (let known = this.#kept.length; known <= near; known += 1) {
      const before = this.#kept[known - 1];
      if (before !== undefined)
        this.#kept.push(reduce(before, this.events.slice((known - 1) * stride, known * stride)));
    }
    const from = this.#kept[near] ?? this.#kept[0];
    if (from === undefined) throw new Error('A past has a beginning');
    return reduce(from, this.events.slice(near * stride, count));
  }
}

function blank({ board, challenge, epoch, areas }: Snapshot): Board {
  return {
    id: board,
    challenge,
    epoch,
    seq: 0,
    areas,
    meeting: openMeeting,
    clusters: [],
    lines: [],
    ideas: new Map(),
    unseen: new Map(),
  };
}

/** What an event is about, as far as its board then knew it: the words of a card. */
export function aboutOf(event: WireEvent, board: Board): string | undefined {
  if ('text' in event && event.type !== 'CommentAdded' && event.type !== 'NoteAdded') return event.text;
  if ('idea' in event) return board.ideas.get(event.idea)?.text;
  return 'title' in event ? event.title : undefined;
}
