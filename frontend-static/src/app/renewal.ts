/** A page that is older than the server asks for parts that are gone: it is loaded anew, though never in a circle. */
const keptAs = 'samskap.renewed';
const pauseMilliseconds = 30_000;

function renewedLately(now: number): boolean {
  return now - Number(sessionStorage.getItem(keptAs) ?? 0) < pauseMilliseconds;
}

export function renewWhenOutdated(): void {
  window.addEventListener('vite:preloadError', (event) => {
    try {
      const now = Date.now();
      if (!navigator.onLine || renewedLately(now)) return;
      sessionStorage.setItem(keptAs, String(now));
    } catch {
      return; // Without a memory of having tried, trying again could go on for ever.
    }
    event.preventDefault();
    location.reload();
  });
}
