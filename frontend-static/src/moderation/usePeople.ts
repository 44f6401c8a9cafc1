import { useFresh } from '../design/useFresh';
import { api } from '../protocol/api';
import type { Challenge, Person } from '../protocol/wire';

/** Those with a name who are or were at the challenge's board, but for me. */
export function usePeople(challenge: Challenge): readonly Person[] {
  const [board] = challenge.boards;
  const { loaded } = useFresh(`people ${challenge.id}`, () =>
    board === undefined ? Promise.resolve({ people: [] }) : api.people(board.id),
  );
  return loaded.is === 'there'
    ? loaded.value.people.filter(({ participant }) => participant !== challenge.me.participant)
    : [];
}
