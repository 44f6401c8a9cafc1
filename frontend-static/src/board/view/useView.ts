import { useState } from 'react';

const views = ['board', 'list', 'table'] as const;

export type View = (typeof views)[number];

const keptAs = 'samskap.view';
const phone = '(max-width: 37.5em)';

function firstView(): View {
  try {
    const kept = views.find((view) => view === localStorage.getItem(keptAs));
    if (kept !== undefined) return kept;
  } catch {
    return matchMedia(phone).matches ? 'list' : 'board';
  }
  return matchMedia(phone).matches ? 'list' : 'board';
}

/** Board, list or table: a list on phones until the person chooses otherwise. */
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
