/** A round while it is being set up, and the command that it becomes. */
import type { CommandId, IdeaId, MethodUnion, Role, RoundCommand, RoundId } from '../protocol/wire';
import type { MethodName } from './shown';

/** Numbers are kept as they are typed. */
export interface Draft {
  title: string;
  method: MethodName;
  dots: string;
  mostPerIdea: string;
  credits: string;
  total: string;
  costs: Readonly<Record<IdeaId, string>>;
  ideas: readonly IdeaId[];
  guests: boolean;
  roles: readonly Role[];
  organisation: boolean;
  byCode: boolean;
  /** One on each line; none where it does not matter where one belongs. */
  places: string;
  slips: string;
  live: boolean;
  closesAt: string;
  quorum: string;
}

export type Fault = 'question' | 'ideas' | 'number' | 'costs' | 'closes' | 'slips' | 'places';
type OpenRound = Extract<RoundCommand, { type: 'OpenRound' }>;
export type Made = { is: 'made'; command: OpenRound } | { is: 'faulty'; fault: Fault };

const mostIdeas = 200;
/** As the server has it. */
const mostSlips = 5_000;
const mostPlaces = 30;
const longestPlace = 80;

export function emptyDraft(ideas: readonly IdeaId[]): Draft {
  return {
    title: '',
    method: 'dots',
    dots: '3',
    mostPerIdea: '2',
    credits: '100',
    total: '',
    costs: {},
    ideas: ideas.slice(0, mostIdeas),
    guests: true,
    roles: [],
    organisation: false,
    byCode: false,
    places: '',
    slips: '30',
    live: false,
    closesAt: '',
    quorum: '',
  };
}

/** A whole number from 1 on, however its thousands are set apart. */
export function whole(typed: string): number | undefined {
  const digits = typed.replace(/[\s\u00a0]/g, '');
  return /^[1-9]\d{0,12}$/.test(digits) ? Number(digits) : undefined;
}

export function commandOf(draft: Draft, round: RoundId, id: CommandId, now: number): Made {
  const title = draft.title.trim();
  if (title === '') return faulty('question');
  if (draft.ideas.length === 0) return faulty('ideas');
  const method = methodOf(draft);
  if (method === undefined) return faulty(draft.method === 'budget' ? 'costs' : 'number');
  const closesAt = draft.closesAt === '' ? undefined : new Date(draft.closesAt);
  if (closesAt !== undefined && !(closesAt.getTime() > now)) return faulty('closes');
  const quorum = draft.quorum.trim() === '' ? undefined : whole(draft.quorum);
  if (quorum === undefined && draft.quorum.trim() !== '') return faulty('number');
  const slips = draft.byCode ? whole(draft.slips) : undefined;
  if (draft.byCode && (slips === undefined || slips > mostSlips)) return faulty('slips');
  const places = placesOf(draft);
  if (places.length > mostPlaces || places.some((place) => [...place].length > longestPlace))
    return faulty('places');
  return {
    is: 'made',
    command: {
      type: 'OpenRound',
      id,
      round,
      title,
      method,
      ideas: [...draft.ideas],
      electorate: {
        guests: draft.guests,
        roles: [...draft.roles],
        ...(draft.organisation ? { organisation: true } : {}),
        ...(slips === undefined ? {} : { slips }),
        ...(places.length === 0 ? {} : { places }),
      },
      live: draft.live,
      ...(closesAt === undefined ? {} : { closesAt: closesAt.toISOString() }),
      ...(quorum === undefined ? {} : { quorum }),
    },
  };
}

/** Each place once, however it was written. */
function placesOf(draft: Draft): string[] {
  const places = new Map<string, string>();
  for (const line of draft.places.split('\n')) {
    const place = line.trim();
    if (place !== '' && !places.has(place.toLowerCase())) places.set(place.toLowerCase(), place);
  }
  return [...places.values()];
}

function faulty(fault: Fault): Made {
  return { is: 'faulty', fault };
}

function methodOf(draft: Draft): MethodUnion | undefined {
  switch (draft.method) {
    case 'stance':
    case 'approval':
    case 'score':
      return { type: draft.method };
    case 'schulze':
    case 'instant-runoff':
      return { type: 'rank', rule: draft.method };
    case 'dots': {
      const dots = whole(draft.dots);
      const mostPerIdea = whole(draft.mostPerIdea);
      if (dots === undefined || mostPerIdea === undefined || dots > 100 || mostPerIdea > dots)
        return undefined;
      return { type: 'dots', dots, mostPerIdea };
    }
    case 'quadratic': {
      const credits = whole(draft.credits);
      return credits === undefined || credits > 10_000 ? undefined : { type: 'quadratic', credits };
    }
    case 'budget':
      return budgetOf(draft);
  }
}

function budgetOf(draft: Draft): MethodUnion | undefined {
  const total = whole(draft.total);
  const costs = draft.ideas.flatMap((idea) => {
    const cost = whole(draft.costs[idea] ?? '');
    return cost === undefined ? [] : [{ idea, cost }];
  });
  return total === undefined || costs.length < draft.ideas.length
    ? undefined
    : { type: 'budget', total, costs };
}
