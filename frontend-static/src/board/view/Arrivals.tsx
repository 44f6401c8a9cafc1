import { useEffect } from 'react';
import { useAnnounce } from '../../design/Announcer';
import { useTexts } from '../../i18n/Language';
import type { ParticipantId, WireEvent } from '../../protocol/wire';
import type { Room } from '../live/room';
import { keptAnnouncing } from './announcing';

/** So seldom is news read aloud, gathered, so that a busy board does not drown its listener. */
const quietMilliseconds = 6_000;

/** Reads aloud how much others have added, unless the person has turned it off. */
export function Arrivals({ room, me }: { room: Room; me: ParticipantId }) {
  const { board } = useTexts();
  const announce = useAnnounce();
  useEffect(() => {
    let ideas = 0;
    let comments = 0;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const tell = () => {
      timer = undefined;
      if (keptAnnouncing() && ideas + comments > 0) announce(board.arrived(ideas, comments));
      ideas = 0;
      comments = 0;
    };
    const arrived = (events: readonly WireEvent[]) => {
      const others = events.filter(({ by }) => by !== me);
      ideas += others.filter(({ type }) => type === 'IdeaAdded').length;
      comments += others.filter(({ type }) => type === 'CommentAdded').length;
      if (ideas + comments > 0) timer ??= setTimeout(tell, quietMilliseconds);
    };
    const stop = room.onArrival(arrived);
    return () => {
      stop();
      clearTimeout(timer);
    };
  }, [room, me, announce, board]);
  return null;
}
