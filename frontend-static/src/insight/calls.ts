import { call } from '../protocol/http';
import type { ChallengeId, Insight, OwnPlace } from '../protocol/wire';

const insightOf = (challenge: ChallengeId) => `/challenges/${encodeURIComponent(challenge)}/insight`;

export const calls = {
  insight: (challenge: ChallengeId) => call('GET', insightOf(challenge)) as Promise<Insight>,
  ownPlace: (challenge: ChallengeId) => call('GET', `${insightOf(challenge)}/me`) as Promise<OwnPlace>,
};
