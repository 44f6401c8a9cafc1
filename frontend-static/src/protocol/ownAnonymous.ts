/** Which anonymous ideas are mine: known on this device alone. */
import type { Device } from './device';
import type { BoardId, IdeaId, ParticipantId } from './wire';

/** @param box whose they are and on which board: `{participant} {board}` */
export function anonymousIdeasOf(box: string): string {
  return `anonymous ideas ${box}`;
}

export async function recallAnonymous(device: Device, me: ParticipantId, board: BoardId): Promise<IdeaId[]> {
  return device.read<IdeaId[]>(anonymousIdeasOf(`${me} ${board}`), []);
}
