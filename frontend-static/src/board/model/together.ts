/** How cards lie to each other, after one more event: clusters, lines, merges, marks, signs and links. */
import type {
  Attachment,
  AttachmentId,
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

/** @param gone the ideas that this event took off the board */
export function clustersAfter(
  clusters: readonly Cluster[],
  event: WireEvent,
  gone: readonly IdeaId[],
): readonly Cluster[] {
  if (event.type === 'IdeaGrouped') return grouped(clusters, event.idea, event.cluster, event.title);
  if (event.type === 'ClusterRenamed')
    return clusters.map((each) => (each.cluster === event.cluster ? { ...each, title: event.title } : each));
  return gone.reduce((left, idea) => grouped(left, idea, undefined, undefined), clusters);
}

/** @param gone the ideas that this event took off the board */
export function linesAfter(
  lines: readonly Line[],
  event: WireEvent,
  gone: readonly IdeaId[],
): readonly Line[] {
  if (event.type === 'IdeasConnected') {
    const { idea, to, label } = event;
    return [...apart(lines, idea, to), { idea, to, ...(label === undefined ? {} : { label }) }];
  }
  if (event.type === 'IdeasDisconnected') return apart(lines, event.idea, event.to);
  if (gone.length === 0) return lines;
  return lines.filter(({ idea, to }) => !gone.includes(idea) && !gone.includes(to));
}

/** What an event takes off these ideas for good, with all that was merged into it. What is hidden or merged may come back. */
export function goneWith(ideas: ReadonlyMap<IdeaId, Idea>, event: WireEvent): readonly IdeaId[] {
  if (event.type !== 'IdeaRemoved' || event.hidden === true || event.into !== undefined) return [];
  const idea = ideas.get(event.idea);
  return idea === undefined ? [event.idea] : withMerged(idea);
}

function withMerged({ idea, extras }: Idea): IdeaId[] {
  return [idea, ...(extras?.merged ?? []).flatMap(withMerged)];
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

export function linked(links: readonly Attachment[], link: Attachment): Attachment[] {
  return [...unlinked(links, link.attachment), link];
}

export function unlinked(links: readonly Attachment[], id: AttachmentId): Attachment[] {
  return links.filter(({ attachment }) => attachment !== id);
}
