import { type ReactNode, useMemo, useState } from 'react';
import { useTexts } from '../i18n/Language';
import { asksFirst, findings } from './gentle';
import style from './Gentle.module.css';

interface Gentle {
  /** What is said about the text, while it is written. */
  note: ReactNode;
  /** Whether to wait with sending once, since the writer is to see the note first; asked when they press. */
  holds: () => boolean;
}

/** A gentle word about what may be personal or hurtful in a text. Stops nobody: who presses once more sends it. */
export function useGentle(text: string, words: readonly string[]): Gentle {
  const { gentle } = useTexts();
  const found = useMemo(() => findings(text, words), [text, words]);
  const [asked, setAsked] = useState<string>();
  const kinds = JSON.stringify(found);
  const waits = asksFirst(found) && asked === kinds;
  return {
    note:
      found.length === 0 ? null : (
        <div role="status" className={style.note}>
          {found.map((finding) => (
            <p key={JSON.stringify(finding)} className={style.line}>
              {gentle[finding.is]('text' in finding ? finding.text : '')}
            </p>
          ))}
          {waits ? (
            <p className={style.line}>
              <strong>{gentle.again}</strong>
            </p>
          ) : null}
        </div>
      ),
    holds: () => {
      if (!asksFirst(found) || asked === kinds) return false;
      setAsked(kinds);
      return true;
    },
  };
}
