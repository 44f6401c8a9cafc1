/** What I see over all my challenges. */
import type { Overview } from '../protocol/generated/wire';
import { call } from '../protocol/http';

export const calls = {
  overview: () => call('GET', '/overview') as Promise<Overview>,
};
