import { useEffect } from 'react';
import type { WireEvent } from '../../protocol/wire';
import type { Room } from '../live/room';

/** Goes to the idea that everybody is brought to. Focus stays where it is: somebody may be writing. */
export function Bringing({ room }: { room: Room }) {
  useEffect(() => {
    const arrived = (events: readonly WireEvent[]) => {
      for (const event of events) {
        if (event.type !== 'Spotlit' || event.bring !== true || event.idea === undefined) continue;
        const card = document.querySelector(`[data-card="${CSS.escape(event.idea)}"]`);
        const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
        card?.scrollIntoView({ block: 'center', inline: 'center', behavior: calm ? 'auto' : 'smooth' });
      }
    };
    return room.onArrival(arrived);
  }, [room]);
  return null;
}
