import { useTexts } from '../i18n/Language';
import type { ParticipantId, Person } from '../protocol/wire';

/** What the people of a challenge are called: by name and role, and by nothing where they gave no name. */
export function useNames(
  people: readonly Person[],
): (participant: ParticipantId | undefined) => string | undefined {
  const { roles } = useTexts();
  const named = new Map(people.map((person) => [person.participant, person]));
  return (participant) => {
    const person = participant === undefined ? undefined : named.get(participant);
    return person?.name === undefined ? undefined : `${person.name}, ${roles[person.role].toLowerCase()}`;
  };
}
