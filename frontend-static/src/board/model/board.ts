/** A board as it is known: what the snapshot said, and every event since. */
import { type Meeting, meetingOf } from '../../protocol/meeting';
import type { Area, BoardId, ChallengeId, Comment, Idea, IdeaId, Snapshot } from '../../protocol/wire';

export interface Board {
  id: BoardId;
  challenge: ChallengeId;
  epoch: string;
  seq: number;
  areas: readonly Area[];
  meeting: Meeting;
  /** In the order in which they were added. */
  ideas: ReadonlyMap<IdeaId, Idea>;
  /** My own that nobody else sees yet. */
  unseen: ReadonlyMap<IdeaId, Idea>;
}

export function fromSnapshot(snapshot: Snapshot, now = Date.now()): Board {
  return {
    id: snapshot.board,
    challenge: snapshot.challenge,
    epoch: snapshot.epoch,
    seq: snapshot.seq,
    areas: snapshot.areas,
    meeting: meetingOf(snapshot, now),
    ideas: byId(snapshot.ideas),
    unseen: byId(snapshot.withheld ?? []),
  };
}

function byId(ideas: readonly Idea[]): Map<IdeaId, Idea> {
  return new Map(ideas.map((idea) => [idea.idea, idea]));
}

export type { Area, Comment, Idea, IdeaId };
