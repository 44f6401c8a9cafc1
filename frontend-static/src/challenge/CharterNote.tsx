import { Button } from '@digdir/designsystemet-react';
import { useState } from 'react';
import type { Challenge } from '../protocol/wire';
import { calls } from './calls';
import style from './CharterNote.module.css';
import { hasWords } from './charterWriting';
import { useJourneyTexts } from './texts';

/**
 * One line, once, for who has not read what is agreed on: it stands above the place where one writes and is in nobody's
 * way. Where the acknowledgement does not get through, the line goes all the same and comes back another time.
 */
export default function CharterNote({ challenge }: { challenge: Challenge }) {
  const { note } = useJourneyTexts();
  const [gone, setGone] = useState(false);
  const { acknowledged, charter } = challenge;
  if (gone || !hasWords(challenge) || acknowledged === charter.version) return null;
  const acknowledge = () => {
    setGone(true);
    calls.acknowledge(challenge.id, charter.version).catch(() => undefined);
  };
  return (
    <div className={style.note}>
      <p className={style.words}>
        {acknowledged === undefined ? note.toRead : note.changed}{' '}
        <a href={`/u/${encodeURIComponent(challenge.id)}`}>{note.more}</a>
      </p>
      <Button variant="secondary" data-size="sm" onClick={acknowledge}>
        {note.read}
      </Button>
    </div>
  );
}
