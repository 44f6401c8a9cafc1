/** What I did and what is not safe yet, laid over the board as it is known. Nothing here changes the board itself. */
import type { Entry, Refused } from '../../protocol/outbox';
import type {
  Attachment,
  Cluster,
  CommandId,
  IdeaCommand,
  Line,
  Mark,
  ParticipantId,
  Reaction,
  Stance,
  Tally,
} from '../../protocol/wire';
import type { Board, Comment, Idea, IdeaId } from './board';
import { linked, unlinked } from './together';

/** Whether something of mine is safe. */
export type Safety = 'safe' | 'pending' | 'refused';

export interface SeenComment extends Comment {
  safety: Safety;
}

/** Something of mine that the board did not take; its words are kept. */
export interface Refusal {
  command: IdeaCommand;
  refused: Refused;
}

/** How many have put a sign under a card, and whether I am one of them. */
export interface SeenReaction {
  reaction: Reaction;
  count: number;
  mine: boolean;
}

/** A line from an idea to another. */
export interface SeenLine {
  to: IdeaId;
  label: string | undefined;
}

export interface SeenIdea {
  idea: IdeaId;
  text: string;
  area: string | undefined;
  position: Idea['position'];
  version: number;
  by: ParticipantId | undefined;
  /** When it was written; empty while only I know of it. */
  at: string;
  anonymous: boolean;
  buildsOn: IdeaId | undefined;
  tally: Tally | undefined;
  /** The text that is written on it together, where there is any. */
  writing: Idea['writing'];
  comments: readonly SeenComment[];
  mark: Mark | undefined;
  reactions: readonly SeenReaction[];
  attachments: readonly Attachment[];
  /** The ideas that were merged into it. */
  merged: readonly Idea[];
  /** The cluster that it is in. */
  cluster: Cluster | undefined;
  /** The ideas that it is connected with. */
  lines: readonly SeenLine[];
  mine: boolean;
  /** Nobody else sees it yet. */
  unseen: boolean;
  stance: Stance;
  safety: Safety;
  refusals: readonly Refusal[];
}

export interface Own {
  participant: ParticipantId;
  /** Ideas that I added without my name, remembered on this device alone. */
  anonymousIdeas: ReadonlySet<IdeaId>;
  stances: ReadonlyMap<IdeaId, Stance>;
  /** The signs that I have put, each as idea and sign. */
  reactions: ReadonlySet<string>;
}

/** How a sign of mine is remembered. */
export function signOf(idea: IdeaId, reaction: Reaction): string {
  return `${reaction} ${idea}`;
}

export interface SeenBoard {
  ideas: ReadonlyMap<IdeaId, SeenIdea>;
  /** Refusals about ideas that are not on the board any more. */
  stray: readonly Refusal[];
}

export function overlay(board: Board, entries: readonly Entry[], own: Own): SeenBoard {
  const ideas = new Map<IdeaId, SeenIdea>();
  const clusters = clustersOf(board.clusters);
  const lines = linesOf(board.lines);
  const among = (id: IdeaId): Among => ({ cluster: clusters.get(id), lines: lines.get(id) ?? none });
  for (const [id, idea] of board.ideas) ideas.set(id, seenAs(idea, own, among(id), false));
  for (const [id, idea] of board.unseen) ideas.set(id, seenAs(idea, own, among(id), true));
  const stray: Refusal[] = [];
  for (const entry of entries) {
    if (entry.is !== 'refused') lay(ideas, entry, own);
    else if (!refuse(ideas, entry, own)) stray.push(entry);
  }
  return { ideas, stray };
}

/** How an idea lies to the others. */
interface Among {
  cluster: Cluster | undefined;
  lines: readonly SeenLine[];
}

const none: readonly SeenLine[] = [];

/** What was worked out for a value is the same object as long as the value is. */
function once<T extends object, R>(make: (value: T) => R): (value: T) => R {
  const made = new WeakMap<T, R>();
  return (value) => {
    const before = made.get(value);
    if (before !== undefined) return before;
    const result = make(value);
    made.set(value, result);
    return result;
  };
}

const clustersOf = once((clusters: readonly Cluster[]) => {
  return new Map(clusters.flatMap((cluster) => cluster.ideas.map((idea) => [idea, cluster] as const)));
});

const linesOf = once((lines: readonly Line[]) => {
  const from = new Map<IdeaId, SeenLine[]>();
  const put = (idea: IdeaId, line: SeenLine) => from.set(idea, [...(from.get(idea) ?? []), line]);
  for (const { idea, to, label } of lines) {
    put(idea, { to, label });
    put(to, { to: idea, label });
  }
  return from;
});

const known = new WeakMap<Idea, { own: Own; among: Among; seen: SeenIdea }>();

/** The same idea, seen by the same person, is the same object: what did not change is not drawn again. */
function seenAs(idea: Idea, own: Own, among: Among, unseen: boolean): SeenIdea {
  const before = known.get(idea);
  const lies = before?.among.cluster === among.cluster && before?.among.lines === among.lines;
  if (before?.own === own && lies) return before.seen;
  const seen: SeenIdea = {
    idea: idea.idea,
    text: idea.text,
    area: idea.area,
    position: idea.position,
    version: idea.version,
    by: idea.by,
    at: idea.at,
    anonymous: idea.anonymous ?? false,
    buildsOn: idea.buildsOn,
    tally: idea.tally,
    writing: idea.writing,
    comments: idea.comments.map((comment) => ({ ...comment, safety: 'safe' })),
    mark: idea.extras?.mark,
    reactions: (idea.extras?.reactions ?? []).map((each) => ({
      ...each,
      mine: own.reactions.has(signOf(idea.idea, each.reaction)),
    })),
    attachments: idea.extras?.attachments ?? [],
    merged: idea.extras?.merged ?? [],
    ...among,
    mine: unseen || idea.by === own.participant || own.anonymousIdeas.has(idea.idea),
    unseen,
    stance: own.stances.get(idea.idea) ?? 'none',
    safety: 'safe',
    refusals: [],
  };
  known.set(idea, { own, among, seen });
  return seen;
}

/** A card is as safe as the least safe thing on it. */
function least(before: Safety, now: Safety): Safety {
  return before === 'safe' ? now : before;
}

type Live = Exclude<Entry, { is: 'refused' }>;
type AddIdea = Extract<IdeaCommand, { type: 'AddIdea' }>;

function lay(ideas: Map<IdeaId, SeenIdea>, entry: Live, own: Own): void {
  const { command } = entry;
  const safety: Safety = entry.is === 'accepted' ? 'safe' : 'pending';
  const idea = ideas.get(command.idea);
  const put = (changed: Partial<SeenIdea>) => {
    if (idea !== undefined)
      ideas.set(command.idea, { ...idea, safety: least(idea.safety, safety), ...changed });
  };
  switch (command.type) {
    case 'AddIdea':
      if (idea === undefined) ideas.set(command.idea, newIdea(command, own, safety));
      return;
    case 'EditIdea':
      if (idea?.version === command.basedOn) put({ text: command.text, version: idea.version + 1 });
      return;
    case 'MoveIdea':
      put({ area: command.area, position: command.position });
      return;
    case 'RemoveIdea':
      ideas.delete(command.idea);
      return;
    case 'AddComment': {
      if (idea === undefined || idea.comments.some(({ comment }) => comment === command.comment)) return;
      const { comment, text, stance } = command;
      const side = stance === undefined ? {} : { stance };
      const added: SeenComment = { comment, text, ...side, at: '', by: own.participant, safety };
      put({ comments: [...idea.comments, added], safety: idea.safety });
      return;
    }
    case 'TakeStance':
      put({ stance: command.stance });
      return;
    case 'MarkIdea':
      put({ mark: command.mark });
      return;
    case 'React':
      if (idea !== undefined) put({ reactions: reacting(idea.reactions, command) });
      return;
    case 'GroupIdea':
      put({ cluster: clusterFor(ideas, command) });
      return;
    case 'ConnectIdea':
    case 'DisconnectIdea':
      if (idea === undefined) return;
      put({ lines: lined(idea.lines, command.to, command) });
      return;
    case 'MergeIdea':
      ideas.delete(command.idea);
      return;
    case 'AttachLink': {
      const { attachment, title, url } = command;
      put({ attachments: linked(idea?.attachments ?? [], { attachment, title, url }) });
      return;
    }
    case 'Detach':
      put({ attachments: unlinked(idea?.attachments ?? [], command.attachment) });
      return;
    // It comes back with its words, which only the server has whole.
    case 'SplitIdea':
      return;
  }
}

type React = Extract<IdeaCommand, { type: 'React' }>;

function reacting(before: readonly SeenReaction[], { reaction, on }: React): SeenReaction[] {
  const was = before.find((each) => each.reaction === reaction) ?? { reaction, count: 0, mine: false };
  const count = was.count + Number(on) - Number(was.mine);
  const others = before.filter((each) => each.reaction !== reaction);
  return count > 0 ? [...others, { reaction, count, mine: on }] : others;
}

type GroupIdea = Extract<IdeaCommand, { type: 'GroupIdea' }>;

function clusterFor(ideas: ReadonlyMap<IdeaId, SeenIdea>, command: GroupIdea): Cluster | undefined {
  const { cluster, title } = command;
  if (cluster === undefined) return undefined;
  for (const other of ideas.values()) if (other.cluster?.cluster === cluster) return other.cluster;
  return title === undefined ? undefined : { cluster, title, ideas: [command.idea] };
}

type Connects = Extract<IdeaCommand, { type: 'ConnectIdea' | 'DisconnectIdea' }>;

function lined(before: readonly SeenLine[], to: IdeaId, command: Connects): SeenLine[] {
  const others = before.filter((each) => each.to !== to);
  return command.type === 'ConnectIdea' ? [...others, { to, label: command.label }] : others;
}

/** Shows a refusal on its idea; false where there is no such idea to show it on. */
function refuse(ideas: Map<IdeaId, SeenIdea>, refusal: Refusal, own: Own): boolean {
  const { command } = refusal;
  const idea = ideas.get(command.idea);
  if (idea !== undefined) {
    ideas.set(command.idea, { ...idea, refusals: [...idea.refusals, refusal] });
    return true;
  }
  if (command.type !== 'AddIdea') return false;
  ideas.set(command.idea, { ...newIdea(command, own, 'refused'), refusals: [refusal] });
  return true;
}

function newIdea(command: AddIdea, own: Own, safety: Safety): SeenIdea {
  const anonymous = command.anonymous ?? false;
  return {
    idea: command.idea,
    text: command.text,
    area: command.area,
    position: command.position,
    version: 1,
    by: anonymous ? undefined : own.participant,
    at: '',
    anonymous,
    buildsOn: command.buildsOn,
    tally: undefined,
    writing: undefined,
    comments: [],
    mark: undefined,
    reactions: [],
    attachments: [],
    merged: [],
    cluster: undefined,
    lines: [],
    mine: true,
    unseen: false,
    stance: 'none',
    safety,
    refusals: [],
  };
}

/** The commands that are about an idea that never came to be, and go when it goes. */
export function dependants(entries: readonly Entry[], idea: IdeaId): CommandId[] {
  return entries.filter((entry) => entry.command.idea === idea).map((entry) => entry.command.id);
}
