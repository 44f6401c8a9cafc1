import type { Connection } from '../../protocol/connection';
import type { AtBoard } from '../../protocol/meeting';
import type { Company } from '../live/company';
import type { Opened, Room } from '../live/room';

/** What the board's page tells those features that stand beside the cards. */
export function atBoard(room: Room, opened: Opened, company: Company, connection: Connection): AtBoard {
  return {
    board: room.board,
    challenge: opened.challenge,
    meeting: opened.board.meeting,
    ideas: [...opened.board.ideas.values()],
    here: [...company.here].flatMap((id) => company.known.get(id) ?? []),
    connected: connection.at === 'live' || (connection.at === 'polling' && connection.heard),
    steer: room.steer,
    onArrival: room.onArrival,
    onReport: room.onReport,
  };
}
