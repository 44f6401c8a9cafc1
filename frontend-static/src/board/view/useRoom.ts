import { useEffect, useState, useSyncExternalStore } from 'react';
import type { BoardId } from '../../protocol/wire';
import { Room, type RoomState } from '../live/room';

/** The board's room, open for as long as it is shown. Another board, or another person, is another component. */
export function useRoom(board: BoardId): [Room, RoomState] {
  const [room] = useState(() => new Room(board));
  useEffect(() => {
    room.open();
    return () => room.close();
  }, [room]);
  return [room, useSyncExternalStore(room.subscribe, room.state)];
}
