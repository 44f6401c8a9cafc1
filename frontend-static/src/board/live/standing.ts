/** How it stands between this page and the server, in the words that are shown: safe, sending, offline with n unsent. */
import type { Connection } from '../../protocol/connection';
import type { Entry } from '../../protocol/outbox';

export type Standing =
  | { is: 'opening' }
  | { is: 'safe' }
  | { is: 'sending'; count: number }
  | { is: 'offline'; unsent: number }
  | { is: 'refused'; status: number; unsent: number };

export function standingOf(connection: Connection, entries: readonly Entry[]): Standing {
  const unsent = entries.filter((entry) => entry.is === 'waiting').length;
  switch (connection.at) {
    case 'live':
      return unsent === 0 ? { is: 'safe' } : { is: 'sending', count: unsent };
    case 'polling':
      if (!connection.heard) return { is: 'offline', unsent };
      return unsent === 0 ? { is: 'safe' } : { is: 'sending', count: unsent };
    case 'opening':
    case 'catching-up':
      return connection.failures === 0 && unsent === 0 ? { is: 'opening' } : { is: 'offline', unsent };
    case 'joining':
      return connection.failures < 2 && unsent === 0 ? { is: 'opening' } : { is: 'offline', unsent };
    case 'waiting':
      return { is: 'offline', unsent };
    case 'refused':
      return { is: 'refused', status: connection.status, unsent };
  }
}
