/** A board's rounds as its events tell of them: a pure step from what was known and what came. */
import type { BoardId, Round, WireEvent } from '../protocol/wire';

export function after(rounds: readonly Round[], event: WireEvent, board: BoardId): readonly Round[] {
  if (event.type === 'RoundOpened') {
    if (rounds.some(({ id }) => id === event.round)) return rounds;
    const { round, type: _type, seq: _seq, at, by: _by, age: _age, ...terms } = event;
    return [...rounds, { ...terms, id: round, board, openedAt: at ?? '', ballots: 0 }];
  }
  if (event.type === 'RoundProgressed') return change(rounds, event.round, { ballots: event.ballots });
  if (event.type !== 'BallotsCounted') return rounds;
  return change(rounds, event.round, { ballots: event.ballots, closedAt: event.at ?? '' });
}

function change(rounds: readonly Round[], id: string, part: Partial<Round>): readonly Round[] {
  return rounds.map((round) => (round.id === id ? { ...round, ...part } : round));
}
