/** A ballot while it is being filled in: whole numbers by idea, as the round's method reads them. */
import type { IdeaId, MethodUnion } from '../protocol/wire';

export type Ballot = Readonly<Record<IdeaId, number>>;

/** The ballot with this number on the idea; without one, with the idea unnamed. */
export function put(ballot: Ballot, idea: IdeaId, number: number | undefined): Ballot {
  const { [idea]: _before, ...rest } = ballot;
  return number === undefined ? rest : { ...rest, [idea]: number };
}

/** What a ballot of dots or credits has given away. */
export function spent(method: MethodUnion, ballot: Ballot): number {
  const numbers = Object.values(ballot);
  const costs = method.type === 'quadratic' ? numbers.map((number) => number * number) : numbers;
  return costs.reduce((sum, cost) => sum + cost, 0);
}

/** What there is to give away in all; nothing where the method has no such bound. */
export function purse(method: MethodUnion): number | undefined {
  if (method.type === 'dots') return method.dots;
  return method.type === 'quadratic' ? method.credits : undefined;
}

/** Whether the idea can get one more. */
export function hasRoom(method: MethodUnion, ballot: Ballot, idea: IdeaId): boolean {
  const next = (ballot[idea] ?? 0) + 1;
  const most = method.type === 'dots' ? method.mostPerIdea : Infinity;
  return next <= most && spent(method, put(ballot, idea, next)) <= (purse(method) ?? Infinity);
}

/** One more or one fewer; none at all leaves the idea unnamed. */
export function step(ballot: Ballot, idea: IdeaId, by: 1 | -1): Ballot {
  const next = (ballot[idea] ?? 0) + by;
  return put(ballot, idea, next <= 0 ? undefined : next);
}

/** The named ideas, best first. */
export function order(ballot: Ballot): IdeaId[] {
  return Object.entries(ballot)
    .sort(([, one], [, other]) => one - other)
    .map(([idea]) => idea);
}

/** The ballot that ranks these ideas in this order. */
export function ranked(ideas: readonly IdeaId[]): Ballot {
  return Object.fromEntries(ideas.map((idea, index) => [idea, index + 1]));
}

/** The order with this idea one place further up or down, as far as there are places. */
export function moved(ideas: readonly IdeaId[], idea: IdeaId, by: 1 | -1): IdeaId[] {
  const from = ideas.indexOf(idea);
  const to = Math.min(Math.max(from + by, 0), ideas.length - 1);
  const rest = ideas.filter((each) => each !== idea);
  return [...rest.slice(0, to), idea, ...rest.slice(to)];
}
