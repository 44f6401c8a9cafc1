/** Which clusters this person has folded: theirs alone, kept for as long as the tab is open. */
import type { ClusterId } from '../../protocol/wire';

function keptAs(cluster: ClusterId): string {
  return `samskap.folded.${cluster}`;
}

export function folded(cluster: ClusterId): boolean {
  try {
    return sessionStorage.getItem(keptAs(cluster)) !== null;
  } catch {
    return false;
  }
}

export function keepFolded(cluster: ClusterId, now: boolean): void {
  try {
    if (now) sessionStorage.setItem(keptAs(cluster), '');
    else sessionStorage.removeItem(keptAs(cluster));
  } catch {
    return; // This device keeps nothing: it is folded as long as it is drawn.
  }
}
