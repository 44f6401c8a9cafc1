/** Who is here, as told by presence: a pure step from what was known and what came. */
import type { ParticipantId, Person, Update } from '../../protocol/wire';

export interface Company {
  /** Everybody whose name is known, here or not: to show who wrote what. */
  known: ReadonlyMap<ParticipantId, Person>;
  here: ReadonlySet<ParticipantId>;
  count: number;
  typing: number;
}

export const alone: Company = { known: new Map(), here: new Set(), count: 0, typing: 0 };

export function updated(company: Company, update: Update): Company {
  const { count, typing } = update;
  const { known } = introduced(company, update.here);
  if (!update.all && update.here.length + update.left.length === 0) {
    return count === company.count && typing === company.typing ? company : { ...company, count, typing };
  }
  const here = new Set(update.all ? [] : company.here);
  for (const { participant } of update.here) here.add(participant);
  for (const participant of update.left) here.delete(participant);
  return { known, here, count, typing };
}

/** Who is known by name stays the same object while nobody new is: every card shows one of them. */
export function introduced(company: Company, people: readonly Person[]): Company {
  const strangers = people.filter((person) => !isSame(company.known.get(person.participant), person));
  if (strangers.length === 0) return company;
  const known = new Map(company.known);
  for (const person of strangers) known.set(person.participant, person);
  return { ...company, known };
}

function isSame(one: Person | undefined, other: Person): boolean {
  return one?.name === other.name && one?.role === other.role && one.guest === other.guest;
}
