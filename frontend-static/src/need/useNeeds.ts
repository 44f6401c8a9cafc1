import { watched } from '../design/watched';
import { calls } from './calls';

/** The needs of a challenge, for what stands beside something else. */
export const useNeeds = watched(calls.needs);
