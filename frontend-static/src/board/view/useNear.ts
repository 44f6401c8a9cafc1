import { type RefObject, startTransition, use, useEffect, useState } from 'react';
import { CrowdContext } from './crowd';

/** Whether a card is to be whole in its place, and whether there are so many that it may not be. */
export function useNear(place: RefObject<Element | null>): { whole: boolean; crowded: boolean } {
  const crowd = use(CrowdContext);
  const [near, setNear] = useState(false);
  useEffect(() => {
    if (place.current === null) return;
    return crowd?.watch(place.current, (whole) => startTransition(() => setNear(whole)));
  }, [crowd, place]);
  return { whole: crowd === undefined || near, crowded: crowd !== undefined };
}
