/** The calls about a challenge's frame: charter, phases, the union's part, the mandate. Each answers the whole challenge. */
import { call } from '../protocol/http';
import type {
  Challenge,
  ChallengeId,
  CharterDraft,
  FrameHistory,
  Listing,
  Phase,
  PromiseState,
  WaitingList,
} from '../protocol/wire';

function at(id: ChallengeId, below: string): string {
  return `/challenges/${encodeURIComponent(id)}${below}`;
}

function change(method: 'PUT' | 'POST', id: ChallengeId, below: string, body: unknown): Promise<Challenge> {
  return call(method, at(id, below), body) as Promise<Challenge>;
}

export interface NewWords {
  title: string;
  question: string;
  background: string;
  charter: CharterDraft;
}

export const calls = {
  list: (goal: number | undefined) =>
    call('GET', goal === undefined ? '/challenges' : `/challenges?goal=${goal}`) as Promise<Listing>,
  waiting: () => call('GET', '/waiting') as Promise<WaitingList>,
  history: (id: ChallengeId, page: number) =>
    call('GET', at(id, `/history?page=${page}&size=20`)) as Promise<FrameHistory>,

  move: (id: ChallengeId, from: Phase, phase: Phase, reason: string) =>
    change('PUT', id, '/phase', { phase, from, ...(reason === '' ? {} : { reason }) }),
  rewrite: (id: ChallengeId, basedOn: number, words: NewWords) =>
    change('PUT', id, '/charter', { basedOn, ...words }),
  acknowledge: (id: ChallengeId, version: number) =>
    change('PUT', id, '/charter/acknowledgement', { version }),

  mark: (id: ChallengeId, touchesEmployees: boolean, words: string) =>
    change('PUT', id, '/union/mark', { touchesEmployees, words }),
  say: (id: ChallengeId, basedOn: number, agreed: boolean, words: string) =>
    change('POST', id, '/union/word', { basedOn, agreed, words }),
  reason: (id: ChallengeId, held: string, why: string, outcome: string) =>
    change('POST', id, '/union/reason', { held, why, outcome }),
  answer: (id: ChallengeId, words: string) => change('POST', id, '/union/answer', { words }),
  deadline: (id: ChallengeId, answerBy: string) => change('PUT', id, '/union/deadline', { answerBy }),

  promise: (id: ChallengeId, text: string) => change('POST', id, '/mandate', { text }),
  reword: (id: ChallengeId, promise: string, basedOn: number, text: string) =>
    change('PUT', id, `/mandate/${encodeURIComponent(promise)}`, { basedOn, text }),
  account: (id: ChallengeId, promise: string, basedOn: number, state: PromiseState, account: string) =>
    change('PUT', id, `/mandate/${encodeURIComponent(promise)}/account`, { basedOn, state, account }),
};
