import { useEffect, useRef } from 'react';
import { useLoaded } from './useLoaded';

const halfAMinute = 30_000;

/**
 * As `useLoaded`, and asked anew when the person comes back to the page and every half minute, or as often as is said, while
 * they look at it, so that what others do is seen. What is shown stays when asking anew fails: the next time may do better.
 */
export function useFresh<T>(key: string, ask: () => Promise<T>, pauseMilliseconds = halfAMinute) {
  const { loaded, again, setLoaded } = useLoaded(key, ask);
  const asking = useRef(ask);
  useEffect(() => {
    asking.current = ask;
  });
  const there = loaded.is === 'there';
  useEffect(() => {
    if (!there) return;
    let current = true;
    const refresh = () => {
      if (document.visibilityState !== 'visible') return;
      asking.current().then(
        (value) => current && setLoaded({ is: 'there', value }),
        () => undefined,
      );
    };
    const timer = setInterval(refresh, pauseMilliseconds);
    window.addEventListener('focus', refresh);
    document.addEventListener('visibilitychange', refresh);
    return () => {
      current = false;
      clearInterval(timer);
      window.removeEventListener('focus', refresh);
      document.removeEventListener('visibilitychange', refresh);
    };
  }, [key, there, setLoaded, pauseMilliseconds]);
  return { loaded, again, setLoaded };
}
