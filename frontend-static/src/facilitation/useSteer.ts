import { useState } from 'react';
import { useTexts } from '../i18n/Language';
import { newId } from '../protocol/ids';
import type { AtBoard } from '../protocol/meeting';
import type { SteerCommand } from '../protocol/wire';
import { useWords } from './words';

type Wish<Command = SteerCommand> = Command extends SteerCommand ? Omit<Command, 'id'> : never;

/** Steers now: says whether it was done, and keeps why the last wish was not. */
export function useSteer(at: AtBoard): [(wish: Wish) => Promise<boolean>, string | undefined] {
  const words = useWords();
  const { refusals } = useTexts();
  const [trouble, setTrouble] = useState<string>();
  const steer = async (wish: Wish) => {
    setTrouble(undefined);
    try {
      const reply = await at.steer({ ...wish, id: newId() });
      if (reply.outcome === 'accepted') return true;
      setTrouble(refusals[reply.code]);
    } catch {
      setTrouble(words.failed);
    }
    return false;
  };
  return [steer, trouble];
}
