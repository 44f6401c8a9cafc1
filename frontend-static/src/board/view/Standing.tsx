import { Alert } from '@digdir/designsystemet-react';
import { useEffect, useRef } from 'react';
import { useAnnounce } from '../../design/Announcer';
import { useTexts } from '../../i18n/Language';
import type { Texts } from '../../i18n/nb';
import { SignIn } from '../../people/SignIn';
import type { Standing } from '../live/standing';
import style from './Standing.module.css';

function wordsFor(standing: Standing, words: Texts['standing']): string {
  switch (standing.is) {
    case 'opening':
      return words.opening;
    case 'safe':
      return words.safe;
    case 'sending':
      return words.sending(standing.count);
    case 'offline':
    case 'refused':
      return words.offline(standing.unsent);
  }
}

/** The state of the connection in a word or two; only going and coming back is read aloud. */
export function StandingBadge({ standing }: { standing: Standing }) {
  const { standing: words } = useTexts();
  const announce = useAnnounce();
  const away = standing.is === 'offline' || standing.is === 'refused';
  const before = useRef(away);
  useEffect(() => {
    if (before.current === away) return;
    before.current = away;
    announce(away ? words.offline(0) : words.back);
  }, [away, announce, words]);
  return (
    <span className={style.badge} data-standing={standing.is}>
      <span className={style.dot} aria-hidden="true" />
      {wordsFor(standing, words)}
    </span>
  );
}

interface StandingNoteProps {
  standing: Standing;
  durable: boolean;
  onSignedIn: () => void;
}

/** What the state of the connection asks of the person, where it asks anything. */
export function StandingNote({ standing, durable, onSignedIn }: StandingNoteProps) {
  const { standing: words } = useTexts();
  return (
    <>
      {standing.is === 'offline' ? (
        <Alert data-color="warning" className={style.note}>
          {words.offlineHelp}
        </Alert>
      ) : null}
      {durable ? null : (
        <Alert data-color="warning" className={style.note}>
          {words.notDurable}
        </Alert>
      )}
      {standing.is === 'refused' && standing.status === 401 ? (
        <Alert data-color="warning" className={style.note}>
          <p>{words.signedOut(standing.unsent)}</p>
          <SignIn onSignedIn={onSignedIn} />
        </Alert>
      ) : null}
      {standing.is === 'refused' && standing.status !== 401 ? (
        <Alert data-color="danger" className={style.note}>
          {words.gone}
        </Alert>
      ) : null}
    </>
  );
}
