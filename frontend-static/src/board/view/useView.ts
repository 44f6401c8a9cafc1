import { useState } from 'react';

export type View = 'board' | 'list';

const keptAs = 'samskap.view';
const phone = '(max-width: 37.5em)';

function firstView(): View {
  try {
    const kept = localStorage.getItem(keptAs);
    if (kept === 'board' || kept === 'list') return kept;
  } catch {
    return matchMedia(phone).matches ? 'list' : 'board';
  }
  return matchMedia(phone).matches ? 'list' : 'board';
}

/** Board or list: a list on phones until the person chooses otherwise. */
export function useView(): [View, (view: View) => void] {
  const [view, setView] = useState(firstView);
  const choose = (chosen: View) => {
    setView(chosen);
    try {
      localStorage.setItem(keptAs, chosen);
    } catch {
      return; // This device keeps nothing: the choice lasts as long as the page.
    }
  };
  return [view, choose];
}
