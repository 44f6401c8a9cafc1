import { useEffect, useState } from 'react';
import type { ChallengeId } from '../protocol/wire';
import { calls } from './calls';
import style from './InformationNote.module.css';
import { useWords } from './words';

/**
 * One quiet line above the place where one writes, always there and always as high, so that nothing moves under a thumb. Who
 * has not been told anything has been told by it; who was told something else before is told that it is new.
 */
export default function InformationNote({ challenge }: { challenge: ChallengeId }) {
  const { note } = useWords();
  const [changed, setChanged] = useState(false);
  useEffect(() => {
    const tell = async () => {
      const { version, agreed } = await calls.told(challenge);
      if (agreed === undefined) await calls.seen(challenge, version);
      setChanged(agreed !== undefined && agreed < version);
    };
    // Where it does not get through, the next visit tells.
    tell().catch(() => undefined);
  }, [challenge]);
  return (
    <p className={style.note}>
      {changed ? note.changed : note.told}{' '}
      <a href={`/personvern/${encodeURIComponent(challenge)}`}>{note.more}</a>
    </p>
  );
}
