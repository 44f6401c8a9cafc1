import { useState } from 'react';
import { useAnnounce } from '../design/Announcer';
import { useTexts } from '../i18n/Language';
import type { RoundCommand } from '../protocol/wire';
import { calls } from './calls';
import { useWords } from './words';

/** Sends what is done with a round: it counts now, or it is said why not. */
export function useSending({ board }: { board: string }) {
  const words = useWords();
  const { refusals } = useTexts();
  const announce = useAnnounce();
  const [trouble, setTrouble] = useState<string>();
  const [sending, setSending] = useState(false);
  const send = async (command: RoundCommand): Promise<boolean> => {
    setSending(true);
    setTrouble(undefined);
    try {
      const reply = await calls.send(board, command);
      if (reply.outcome === 'accepted') return true;
      setTrouble(refusals[reply.code]);
    } catch {
      setTrouble(words.notSent);
      announce(words.notSent);
    } finally {
      setSending(false);
    }
    return false;
  };
  return { send, sending, trouble };
}
