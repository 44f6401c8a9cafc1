/** The calls about what of a challenge is shared, and what it was begun from. */
import type { Challenge, Publication, PublicPart, SharedFile } from '../protocol/generated/wire';
import { call, Refusal } from '../protocol/http';
import type { ChallengeId } from '../protocol/wire';

function at(id: ChallengeId, below: string): string {
  return `/challenges/${encodeURIComponent(id)}${below}`;
}

async function origin(id: ChallengeId): Promise<SharedFile | undefined> {
  try {
    return (await call('GET', at(id, '/origin'))) as SharedFile;
  } catch (error) {
    if (error instanceof Refusal && error.status === 404) return undefined;
    throw error;
  }
}

export const calls = {
  async all(id: ChallengeId) {
    const challenge = (await call('GET', at(id, ''))) as Challenge;
    const [publication, from] = await Promise.all([
      call('GET', at(id, '/publication')) as Promise<Publication>,
      origin(id),
    ]);
    return { challenge, publication, from };
  },
  publish: (id: ChallengeId, parts: readonly PublicPart[]) =>
    call('PUT', at(id, '/publication'), { parts }) as Promise<Publication>,
  saveTemplate: (id: ChallengeId, name: string) => call('POST', at(id, '/template'), { name }),
};
