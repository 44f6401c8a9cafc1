import { useEffect, useId, useRef, useState } from 'react';
import { shortest } from './resemblance';
import style from './Resembling.module.css';

const pauseMilliseconds = 700;

/** Something that resembles what is being written. */
export interface Likeness {
  key: string;
  /** Where it is to be seen; none where it is on the page already. */
  href?: string;
  title: string;
  text: string;
}

interface ResemblingProps {
  text: string;
  title: string;
  lead?: string;
  /** Asked when the writing pauses. What it throws is no trouble of the person's: it is a help. */
  ask: (text: string) => Promise<readonly Likeness[]>;
}

/** What is there already that resembles what is being written. */
export function Resembling({ text, title, lead, ask }: ResemblingProps) {
  const id = useId();
  const [found, setFound] = useState<readonly Likeness[]>([]);
  const asking = useRef(ask);
  useEffect(() => {
    asking.current = ask;
  });
  const written = text.trim();
  useEffect(() => {
    if (written.length < shortest) return;
    let current = true;
    const timer = setTimeout(() => {
      asking.current(written).then(
        (likenesses) => current && setFound(likenesses),
        () => undefined,
      );
    }, pauseMilliseconds);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [written]);
  return (
    <div aria-live="polite">
      {written.length < shortest || found.length === 0 ? null : (
        <section aria-labelledby={id} className={style.found}>
          <h2 id={id} className={style.title}>
            {title}
          </h2>
          {lead === undefined ? null : <p className={style.lead}>{lead}</p>}
          <ul className={style.list}>
            {found.map(({ key, href, title: name, text: words }) => (
              <li key={key}>
                {href === undefined ? null : (
                  <>
                    <a href={href} target="_blank" rel="noreferrer">
                      {name}
                    </a>{' '}
                  </>
                )}
                {words}
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
