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
  const known = new Map(company.known);
  const here = new Set(update.all ? [] : company.here);
  for (const person of update.here) {
    known.set(person.participant, person);
    here.add(person.participant);
  }
  for (const participant of update.left) here.delete(participant);
  return { known, here, count: update.count, typing: update.typing };
}

export function introduced(company: Company, people: readonly Person[]): Company {
  const known = new Map(company.known);
  for (const person of people) known.set(person.participant, person);
  return { ...company, known };
}
