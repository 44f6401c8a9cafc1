import { watched } from '../design/watched';
import { calls } from './calls';

/** The proposals of a challenge, for what stands beside something else. */
export const useProposals = watched(calls.proposals);
