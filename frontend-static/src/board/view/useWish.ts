import { useState } from 'react';
import { type Wish, wishIn, withWish } from '../model/wish';

/** What one wishes to see, kept in the page's address. */
export function useWish(): [Wish, (wish: Wish) => void] {
  const [wish, setWish] = useState(() => wishIn(location.search));
  const choose = (chosen: Wish) => {
    setWish(chosen);
    history.replaceState(history.state, '', `${location.pathname}${withWish(location.search, chosen)}`);
  };
  return [wish, choose];
}
