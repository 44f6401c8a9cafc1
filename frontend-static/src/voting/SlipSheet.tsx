import { Button } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { QrCode } from '../design/QrCode';
import { Trouble } from '../design/Trouble';
import type { Challenge, Round } from '../protocol/wire';
import { calls } from './calls';
import { slipLink } from './slips';
import style from './SlipSheet.module.css';
import { useWords } from './words';

/** The round's one-time codes as slips to print, cut and hand out. They are shown only when asked for. */
export function SlipSheet({ challenge, round }: { challenge: Challenge; round: Round }) {
  const words = useWords().slips;
  const [codes, setCodes] = useState<readonly string[]>();
  const [failed, setFailed] = useState<unknown>();
  const show = async () => {
    try {
      setFailed(undefined);
      setCodes((await calls.slips(challenge.id, round.id)).codes);
    } catch (error) {
      setFailed(error);
    }
  };
  return (
    <section aria-labelledby="slips">
      <h2 id="slips" className={style.unprinted}>
        {words.title}
      </h2>
      <p className={style.unprinted}>{words.text}</p>
      {failed === undefined ? null : <Trouble error={failed} />}
      <p className={style.tools}>
        {codes === undefined ? (
          <Button variant="secondary" onClick={() => void show()}>
            {words.show}
          </Button>
        ) : (
          <>
            <Button onClick={() => window.print()}>{words.print}</Button>
            <Button variant="tertiary" onClick={() => setCodes(undefined)}>
              {words.hide}
            </Button>
          </>
        )}
      </p>
      {codes === undefined ? null : (
        <ul className={style.sheet} aria-label={words.title} data-slips>
          {codes.map((code) => (
            <li key={code} className={style.slip}>
              <QrCode
                className={style.picture}
                link={slipLink(location.origin, challenge.id, round.id, code, challenge.joinCode)}
                alt={words.qr(code)}
              />
              <div>
                <strong>{round.title}</strong>
                <p className={style.code}>{code}</p>
                <p>{words.how(location.host, challenge.joinCode ?? '')}</p>
              </div>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
