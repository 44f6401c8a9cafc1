import { useEffect, useEffectEvent, useState } from 'react';
import type { Countdown } from '../protocol/meeting';
import { momentBetween, remainingOf } from './clock';

const tickMilliseconds = 250;

/** What is left of a countdown, four times a second; `told` is called when a moment is passed that all should know of. */
export function useCountdown(timer: Countdown, told: (remaining: number) => void): number {
  const [now, setNow] = useState(Date.now);
  const tell = useEffectEvent(told);
  useEffect(() => {
    let before = remainingOf(timer, Date.now());
    if (before === 0) return;
    const tick = () => {
      const at = Date.now();
      const after = remainingOf(timer, at);
      const moment = momentBetween(before, after);
      before = after;
      setNow(at);
      if (moment !== undefined) tell(moment);
      if (after === 0) clearInterval(ticking);
    };
    const ticking = setInterval(tick, tickMilliseconds);
    return () => clearInterval(ticking);
  }, [timer]);
  return remainingOf(timer, now);
}
