import { useSyncExternalStore } from 'react';

const phone = '(max-width: 40rem)';

function onTurn(turned: () => void): () => void {
  const query = matchMedia(phone);
  query.addEventListener('change', turned);
  return () => query.removeEventListener('change', turned);
}

/** How wide to draw, in the picture's own measure: on a phone about as wide as it is shown, or nobody could read the words in it. */
export function usePictureWidth(): number {
  return useSyncExternalStore(onTurn, () => matchMedia(phone).matches) ? 320 : 600;
}
