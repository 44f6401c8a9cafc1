/** How cards lie to each other, after one more event: clusters, lines, merges, marks, signs and links. */
import type {
  Attachment,
  Cluster,
  ClusterId,
  Extras,
  Idea,
  IdeaId,
  Line,
  WireEvent,
} from '../../protocol/wire';

const bare: Extras = { reactions: [], attachments: [], merged: [] };

/** The clusters after an idea went into one, out of the one that it was in. A cluster without ideas is gone. */
export function grouped(
  clusters: readonly Cluster[],
  idea: IdeaId,
  cluster: ClusterId | undefined,
  title: string | undefined,
): Cluster[] {
  const left = clusters
    .map((each) =>
      each.ideas.includes(idea) && each.cluster !== cluster
        ? { ...each, ideas: each.ideas.filter((other) => other !== idea) }
        : each,
    )
    .filter(({ ideas }) => ideas.length > 0);
  if (cluster === undefined) return left;
  const known = left.find((each) => each.cluster === cluster);
  if (known === undefined) return title === undefined ? left : [...left, { cluster, title, ideas: [idea] }];
  if (known.ideas.includes(idea)) return left;
  return left.map((each) => (each === known ? { ...each, ideas: [...each.ideas, idea] } : each));
}

export function clustersAfter(clusters: readonly Cluster[], event: WireEvent): readonly Cluster[] {
  if (event.type === 'IdeaGrouped') return grouped(clusters, event.idea, event.cluster, event.title);
  if (event.type === 'ClusterRenamed')
    return clusters.map((each) => (each.cluster === event.cluster ? { ...each, title: event.title } : each));
  const gone = event.type === 'IdeaRemoved' && isGone(event);
  return gone ? grouped(clusters, event.idea, undefined, undefined) : clusters;
}

export function linesAfter(lines: readonly Line[], event: WireEvent): readonly Line[] {
  if (event.type === 'IdeasConnected') {
    const { idea, to, label } = event;
    return [...apart(lines, idea, to), { idea, to, ...(label === undefined ? {} : { label }) }];
  }
  if (event.type === 'IdeasDisconnected') return apart(lines, event.idea, event.to);
  const gone = event.type === 'IdeaRemoved' && isGone(event);
  return gone ? lines.filter(({ idea, to }) => idea !== event.idea && to !== event.idea) : lines;
}

/** What was hidden or merged keeps its place among the others: it may come back. */
function isGone(event: { hidden?: boolean; into?: IdeaId }): boolean {
  return event.hidden !== true && event.into === undefined;
}

function apart(lines: readonly Line[], one: IdeaId, other: IdeaId): Line[] {
  return lines.filter(({ idea, to }) => !(idea === one && to === other) && !(idea === other && to === one));
}

/** The idea with one in it that was merged into it. */
export function taking(idea: Idea, merged: Idea): Idea {
  return withExtras(idea, (extras) => ({ ...extras, merged: [...extras.merged, merged] }));
}

/** The idea without one that was merged into it, at whatever depth. */
export function givingBack(idea: Idea, merged: IdeaId): Idea {
  if (idea.extras === undefined || idea.extras.merged.length === 0) return idea;
  return withExtras(idea, (extras) => ({
    ...extras,
    merged: extras.merged.filter((each) => each.idea !== merged).map((each) => givingBack(each, merged)),
  }));
}

export function withExtras(idea: Idea, change: (extras: Extras) => Extras): Idea {
  return { ...idea, extras: change(idea.extras ?? bare) };
}

type Reacted = Extract<WireEvent, { type: 'Reacted' }>;

export function reacted(extras: Extras, { reaction, count }: Pick<Reacted, 'reaction' | 'count'>): Extras {
  const others = extras.reactions.filter((each) => each.reaction !== reaction);
  return { ...extras, reactions: count > 0 ? [...others, { reaction, count }] : others };
}

export function attached(extras: Extras, attachment: Attachment): Extras {
  const others = detached(extras, attachment.attachment);
  return { ...others, attachments: [...others.attachments, attachment] };
}

export function detached(extras: Extras, id: string): Extras {
  return { ...extras, attachments: extras.attachments.filter(({ attachment }) => attachment !== id) };
}
