import { useCallback, useEffect, useState } from 'react';
import type { ChallengeId, Insight } from '../protocol/wire';
import { calls } from './calls';

/** Often enough to follow a meeting, seldom enough to be calm. */
const everyMilliseconds = 10_000;

/** The insight of a challenge, asked for again now and then while the page is looked at. What was there stays while it fails. */
export function useInsight(challenge: ChallengeId) {
  const [insight, setInsight] = useState<Insight>();
  const [error, setError] = useState<unknown>();
  const [round, setRound] = useState(0);
  useEffect(() => {
    let current = true;
    const ask = () =>
      calls.insight(challenge).then(
        (answer) => {
          if (!current) return;
          setInsight(answer);
          setError(undefined);
        },
        (cause: unknown) => {
          if (current) setError(cause);
        },
      );
    void ask();
    const timer = setInterval(() => {
      if (document.visibilityState === 'visible') void ask();
    }, everyMilliseconds);
    return () => {
      current = false;
      clearInterval(timer);
    };
  }, [challenge, round]);
  const again = useCallback(() => setRound((before) => before + 1), []);
  return { insight, error, again };
}
