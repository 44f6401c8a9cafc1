import type { Me } from '../protocol/wire';

/** Whether the page offers to pose a challenge; the server has the last word. */
export function mayPose(me: Me): boolean {
  return !me.guest && (me.role === 'leder' || me.role === 'fasilitator');
}
