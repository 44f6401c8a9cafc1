import { useState } from 'react';
import { useAnnounce } from '../design/Announcer';
import type { Challenge } from '../protocol/wire';

/** Something that is done to a challenge: whether it is under way, what went wrong, and what is told when it is done. */
export function useChange(onChanged: (challenge: Challenge) => void) {
  const announce = useAnnounce();
  const [sending, setSending] = useState(false);
  const [failed, setFailed] = useState<unknown>();
  /** True where it was done. */
  const make = async (done: string, change: () => Promise<Challenge>): Promise<boolean> => {
    setSending(true);
    try {
      onChanged(await change());
      setFailed(undefined);
      announce(done);
      return true;
    } catch (error) {
      setFailed(error);
      return false;
    } finally {
      setSending(false);
    }
  };
  return { make, sending, failed };
}
