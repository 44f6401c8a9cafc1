/** What I see over all my challenges. */
import type { Overview, PendingListing } from '../protocol/generated/wire';
import { call } from '../protocol/http';

export const calls = {
  pending: () => call('GET', '/overview/pending') as Promise<PendingListing>,
  overview: () => call('GET', '/overview') as Promise<Overview>,
};
