/** What I did and what is not safe yet, laid over the board as it is known. Nothing here changes the board itself. */
import type { Entry, Refused } from '../../protocol/outbox';
import type { IdeaCommand, CommandId, ParticipantId, Stance, Tally } from '../../protocol/wire';
import type { Board, Comment, Idea, IdeaId } from './board';

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
}

export interface SeenBoard {
  ideas: ReadonlyMap<IdeaId, SeenIdea>;
  /** Refusals about ideas that are not on the board any more. */
  stray: readonly Refusal[];
}

export function overlay(board: Board, entries: readonly Entry[], own: Own): SeenBoard {
  const ideas = new Map<IdeaId, SeenIdea>();
  for (const [id, idea] of board.ideas) ideas.set(id, seenAs(idea, own, false));
  for (const [id, idea] of board.unseen) ideas.set(id, seenAs(idea, own, true));
  const stray: Refusal[] = [];
  for (const entry of entries) {
    if (entry.is !== 'refused') lay(ideas, entry, own);
    else if (!refuse(ideas, entry, own)) stray.push(entry);
  }
  return { ideas, stray };
}

const known = new WeakMap<Idea, { own: Own; seen: SeenIdea }>();

/** The same idea, seen by the same person, is the same object: what did not change is not drawn again. */
function seenAs(idea: Idea, own: Own, unseen: boolean): SeenIdea {
  const before = known.get(idea);
  if (before?.own === own) return before.seen;
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
    mine: unseen || idea.by === own.participant || own.anonymousIdeas.has(idea.idea),
    unseen,
    stance: own.stances.get(idea.idea) ?? 'none',
    safety: 'safe',
    refusals: [],
  };
  known.set(idea, { own, seen });
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
  }
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
