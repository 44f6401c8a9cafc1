import type { MemoryHit } from './generated/wire';

/** Where a hit is to be seen. */
export function addressOf({ kind, id, challenge, board, from }: MemoryHit): string {
  if (from !== undefined) return '/laerdom';
  switch (kind) {
    case 'challenge':
      return `/u/${challenge}`;
    case 'idea':
      return `/t/${board ?? ''}`;
    case 'pilot':
      return `/forsok/${id}`;
    case 'lesson':
      return `/u/${challenge}/laering`;
  }
}
