import { useCallback, useEffect, useState } from 'react';

export type Loaded<T> = { is: 'loading' } | { is: 'there'; value: T } | { is: 'failed'; error: unknown };

/** What a call answers, asked once for each `key`, and again on `again`. */
export function useLoaded<T>(key: string, ask: () => Promise<T>) {
  const [loaded, setLoaded] = useState<Loaded<T>>({ is: 'loading' });
  const [round, setRound] = useState(0);
  useEffect(() => {
    let current = true;
    ask().then(
      (value) => current && setLoaded({ is: 'there', value }),
      (error: unknown) => current && setLoaded({ is: 'failed', error }),
    );
    return () => {
      current = false;
    };
    // `ask` is made anew at each drawing; `key` says when it asks for something else.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [key, round]);
  const again = useCallback(() => setRound((before) => before + 1), []);
  return { loaded, again, setLoaded };
}
