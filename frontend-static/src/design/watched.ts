import { useSyncExternalStore } from 'react';

const pauseMilliseconds = 30_000;

/** What a call answers, asked once for all who watch it, and again every half minute and on coming back while anybody does. */
class Watched<T> {
  private value: T | undefined;
  private readonly watchers = new Set<() => void>();
  private timer: ReturnType<typeof setInterval> | undefined;

  constructor(private readonly ask: () => Promise<T>) {}

  readonly now = () => this.value;

  readonly watch = (watcher: () => void) => {
    this.watchers.add(watcher);
    if (this.watchers.size === 1) {
      this.refresh();
      this.timer = setInterval(this.refresh, pauseMilliseconds);
      window.addEventListener('focus', this.refresh);
    }
    return () => {
      this.watchers.delete(watcher);
      if (this.watchers.size > 0) return;
      clearInterval(this.timer);
      window.removeEventListener('focus', this.refresh);
      // Somebody else may be the next to look.
      this.value = undefined;
    };
  };

  private readonly refresh = () => {
    if (document.visibilityState !== 'visible') return;
    this.ask().then(
      (value) => {
        if (this.watchers.size === 0) return;
        this.value = value;
        this.watchers.forEach((watcher) => watcher());
      },
      () => undefined, // What is shown beside stays; the next time may do better.
    );
  };
}

/** A hook that gives what a call answers for a key, once it is there. However many use it, it is asked once. */
export function watched<T>(ask: (key: string) => Promise<T>): (key: string) => T | undefined {
  const all = new Map<string, Watched<T>>();
  return function useWatched(key) {
    const one = all.get(key) ?? new Watched(() => ask(key));
    all.set(key, one);
    return useSyncExternalStore(one.watch, one.now);
  };
}
