import type { ParticipantId, Person } from '../protocol/wire';

/** What somebody is called who did something here; `unnamed` where they gave no name. */
export function nameOf(people: readonly Person[], by: ParticipantId, unnamed: string): string {
  return people.find(({ participant }) => participant === by)?.name ?? unnamed;
}
