/** A board as it is known: what the snapshot said, and every event since. */
import { type Meeting, meetingOf } from '../../protocol/meeting';
import type {
  Area,
  BoardId,
  ChallengeId,
  Cluster,
  Comment,
  Idea,
  IdeaId,
  Line,
  Snapshot,
} from '../../protocol/wire';

export interface Board {
  id: BoardId;
  challenge: ChallengeId;
  epoch: string;
  seq: number;
  areas: readonly Area[];
  meeting: Meeting;
  /** Ideas that belong together; each in one at most. */
  clusters: readonly Cluster[];
  /** Between two ideas each, whichever way round they are named. */
  lines: readonly Line[];
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
    clusters: snapshot.clusters,
    lines: snapshot.connections,
    meeting: meetingOf(snapshot, now),
    ideas: byId(snapshot.ideas),
    unseen: byId(snapshot.withheld ?? []),
  };
}

function byId(ideas: readonly Idea[]): Map<IdeaId, Idea> {
  return new Map(ideas.map((idea) => [idea.idea, idea]));
}

export type { Area, Comment, Idea, IdeaId };
