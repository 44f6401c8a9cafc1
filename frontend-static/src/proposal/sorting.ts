/** Which ideas are shown, and which pledges belong to what. */
import type {
  GrownIdea,
  Pledge,
  PledgedToUnion,
  ProposalListing,
  WantedSkill,
} from '../protocol/generated/wire';

export type Filter = 'all' | 'grown' | 'mine' | 'wanting';
export const filters: readonly Filter[] = ['all', 'grown', 'mine', 'wanting'];

export function passes(filter: Filter, idea: GrownIdea, me: string): boolean {
  switch (filter) {
    case 'all':
      return true;
    case 'grown':
      return idea.proposal !== undefined;
    case 'mine':
      return idea.mayWrite;
    case 'wanting':
      return idea.proposal?.wanted.some((skill) => isMine(skill, me)) ?? false;
  }
}

export function isMine({ having }: WantedSkill, me: string): boolean {
  return having.includes(me);
}

/** Those that have grown first, then as they came. */
export function inOrder(ideas: readonly GrownIdea[]): GrownIdea[] {
  const rank = ({ proposal }: GrownIdea) => (proposal === undefined ? 1 : 0);
  return [...ideas].sort((one, other) => rank(one) - rank(other));
}

export function isFor(aim: PledgedToUnion, { to }: Pledge): boolean {
  if (aim.type === 'pilot') return to.type === 'pilot' && to.pilot === aim.pilot;
  return to.type === 'idea' && to.board === aim.board && to.idea === aim.idea;
}

export function pledgesTo(aim: PledgedToUnion, { pledges }: ProposalListing): Pledge[] {
  return pledges.filter((pledge) => isFor(aim, pledge));
}

/** Lines of a box as a list, without empty ones. */
export function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
