/** The calls about needs. */
import type {
  AnswerListing,
  DescribeNeed,
  LayNeed,
  LinkNeed,
  NeedListing,
  RewriteNeed,
} from '../protocol/generated/wire';
import { call } from '../protocol/http';
import type { ChallengeId } from '../protocol/wire';

const part = encodeURIComponent;

function send(method: string, id: ChallengeId, rest: string, body: unknown): Promise<NeedListing> {
  return call(method, `/challenges/${part(id)}/${rest}`, body) as Promise<NeedListing>;
}

export const calls = {
  needs: (id: ChallengeId) => call('GET', `/challenges/${part(id)}/needs`) as Promise<NeedListing>,
  /** The ideas that may answer a need. */
  ideas: (id: ChallengeId) => call('GET', `/challenges/${part(id)}/answers`) as Promise<AnswerListing>,
  lay: (id: ChallengeId, need: LayNeed) => send('POST', id, 'needs', need),
  rewrite: (id: ChallengeId, need: string, words: RewriteNeed) =>
    send('PUT', id, `needs/${part(need)}`, words),
  remove: (id: ChallengeId, need: string, version: number) =>
    send('POST', id, `needs/${part(need)}/removal`, { version }),
  link: (id: ChallengeId, need: string, link: LinkNeed) => send('PUT', id, `needs/${part(need)}/ideas`, link),
  answer: (id: ChallengeId, need: string, text: string) =>
    send('POST', id, `needs/${part(need)}/answers`, { text }),
  describe: (id: ChallengeId, description: DescribeNeed) => send('PUT', id, 'need-description', description),
};
