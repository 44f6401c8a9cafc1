/** Which ideas are shown, and which are one's own. */
import type { AnsweredIdea, AnswerListing, Verdict } from '../protocol/generated/wire';
import type { IdeaId, ParticipantId } from '../protocol/wire';

export type Filter = 'all' | 'waiting' | Verdict;
export const verdictOrder: readonly Verdict[] = ['promising', 'going-on', 'not-now', 'no'];

export function passes(filter: Filter, { answers }: AnsweredIdea): boolean {
  if (filter === 'all') return true;
  if (filter === 'waiting') return answers.length === 0;
  return answers.some(({ verdict }) => verdict === filter);
}

export function counted({ ideas }: AnswerListing, filter: Filter): number {
  return ideas.filter((each) => passes(filter, each)).length;
}

/** Whether I wrote it or said something about it; anonymous ideas are known to be mine on this device alone. */
export function isMine({ idea }: AnsweredIdea, me: ParticipantId, anonymous: ReadonlySet<IdeaId>): boolean {
  return idea.by === me || anonymous.has(idea.idea) || idea.comments.some(({ by }) => by === me);
}
