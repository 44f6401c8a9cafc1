import { useEffect } from 'react';
import type { IdeaId, WireEvent } from '../../protocol/wire';
import type { Room } from '../live/room';

function show(idea: IdeaId): HTMLElement | null {
  const card = document.querySelector<HTMLElement>(`[data-card="${CSS.escape(idea)}"]`);
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  card?.scrollIntoView({ block: 'center', inline: 'center', behavior: calm ? 'auto' : 'smooth' });
  return card;
}

/** Shows a card and puts the focus on it. */
export function go(idea: IdeaId): void {
  show(idea)?.focus({ preventScroll: true });
}

/** Goes to the idea that everybody is brought to. Focus stays where it is: somebody may be writing. */
export function Bringing({ room }: { room: Room }) {
  useEffect(() => {
    const arrived = (events: readonly WireEvent[]) => {
      for (const event of events) {
        if (event.type === 'Spotlit' && event.bring === true && event.idea !== undefined) show(event.idea);
      }
    };
    return room.onArrival(arrived);
  }, [room]);
  return null;
}
