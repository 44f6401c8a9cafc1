import type { Participation } from '../protocol/generated/wire';
import { call, Refusal } from '../protocol/http';
import type { ChallengeId, Duplicates, Insight, OwnPlace } from '../protocol/wire';

const insightOf = (challenge: ChallengeId) => `/challenges/${encodeURIComponent(challenge)}/insight`;

/** Nothing for one who does not run the challenge. */
async function ifAllowed<T>(answer: Promise<T>): Promise<T | undefined> {
  try {
    return await answer;
  } catch (error) {
    if (error instanceof Refusal && error.status === 403) return undefined;
    throw error;
  }
}

export const calls = {
  insight: (challenge: ChallengeId) => call('GET', insightOf(challenge)) as Promise<Insight>,
  ownPlace: (challenge: ChallengeId) => call('GET', `${insightOf(challenge)}/me`) as Promise<OwnPlace>,
  participation: (challenge: ChallengeId) =>
    call('GET', `/challenges/${encodeURIComponent(challenge)}/participation`) as Promise<Participation>,
  duplicates: (challenge: ChallengeId) =>
    ifAllowed(call('GET', `/challenges/${encodeURIComponent(challenge)}/duplicates`) as Promise<Duplicates>),
};
