/** The page's addresses. Ordinary links work: a click on one is carried out here, without loading the page anew. */
import { useSyncExternalStore } from 'react';

const listeners = new Set<() => void>();
let moved = false;

function tell(): void {
  for (const listener of listeners) listener();
}

export function go(path: string): void {
  moved = true;
  history.pushState(null, '', path);
  window.scrollTo(0, 0);
  tell();
}

/** Whether the page is shown on a wall, by its address: nothing on it is to be pressed, and nothing of the one who is signed in is shown. */
export function isProjected(): boolean {
  return new URLSearchParams(location.search).get('visning') === 'lerret';
}

/** Whether the person has moved within the page, so that focus should follow to the new heading. */
export function hasMoved(): boolean {
  return moved;
}

function ownLink(event: MouseEvent): HTMLAnchorElement | undefined {
  if (event.defaultPrevented || event.button !== 0) return undefined;
  if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return undefined;
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  if (link?.target !== '' || link.hasAttribute('download')) return undefined;
  if (link.origin !== location.origin || link.hash !== '') return undefined;
  return /^\/(api|oauth2|login|logout)(\/|$)/.test(link.pathname) ? undefined : link;
}

export function followLinks(): void {
  document.addEventListener('click', (event) => {
    const link = ownLink(event);
    if (link === undefined) return;
    event.preventDefault();
    go(link.pathname);
  });
  window.addEventListener('popstate', () => {
    moved = true;
    tell();
  });
}

export function usePath(): string {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => location.pathname,
  );
}
