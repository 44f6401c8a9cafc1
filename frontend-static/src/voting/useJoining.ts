import { useEffect, useState } from 'react';
import { api } from '../protocol/api';

/** Who comes with a slip and is not in the challenge yet joins it, once; the page is then asked for again. */
export function useJoining(joinCode: string | undefined, isShut: boolean, again: () => void): boolean {
  const [tried, setTried] = useState(false);
  const joins = joinCode !== undefined && isShut && !tried;
  useEffect(() => {
    if (!joins) return;
    api
      .join({ joinCode })
      .catch(() => undefined)
      .finally(() => {
        setTried(true);
        again();
      });
  }, [joins, joinCode, again]);
  return joins;
}
