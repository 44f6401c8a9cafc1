/** The calls of voting. */
import type { SlipCodes } from '../protocol/generated/wire';
import { call } from '../protocol/http';
import type {
  BoardId,
  ChallengeId,
  OwnBallot,
  Reply,
  RoundCommand,
  RoundId,
  RoundInFull,
} from '../protocol/wire';

const part = encodeURIComponent;
const address = (challenge: ChallengeId, round: RoundId) =>
  `/challenges/${part(challenge)}/rounds/${part(round)}`;

export const calls = {
  round: (challenge: ChallengeId, round: RoundId) =>
    call('GET', address(challenge, round)) as Promise<RoundInFull>,
  mine: (challenge: ChallengeId, round: RoundId) =>
    call('GET', `${address(challenge, round)}/mine`) as Promise<OwnBallot>,
  /** What was cast with a one-time code; the code is in the body, since addresses land in logs. */
  mineBySlip: (challenge: ChallengeId, round: RoundId, code: string, command?: string) =>
    call('POST', `${address(challenge, round)}/mine`, {
      code,
      ...(command === undefined ? {} : { command }),
    }) as Promise<OwnBallot>,
  slips: (challenge: ChallengeId, round: RoundId) =>
    call('GET', `${address(challenge, round)}/slips`) as Promise<SlipCodes>,
  recountAddress: (challenge: ChallengeId, round: RoundId) => `/api${address(challenge, round)}/round.json`,
  ballotsAddress: (challenge: ChallengeId, round: RoundId) => `/api${address(challenge, round)}/ballots.csv`,
  pabulibAddress: (challenge: ChallengeId, round: RoundId) => `/api${address(challenge, round)}/ballots.pb`,
  ballots: async (challenge: ChallengeId, round: RoundId) => {
    const answer = await fetch(`/api${address(challenge, round)}/ballots.csv`);
    if (!answer.ok) throw new Error(`The ballots could not be fetched: ${answer.status}`);
    return answer.text();
  },
  /** Sends a command once; sending it again with the same id has no second effect. */
  send: (board: BoardId, command: RoundCommand) =>
    call('POST', `/boards/${part(board)}/commands`, command) as Promise<Reply>,
};
