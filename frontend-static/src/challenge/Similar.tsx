import { useEffect, useState } from 'react';
import cards from '../design/Cards.module.css';
import { Marked } from '../design/Marked';
import { api } from '../protocol/api';
import { useJourneyTexts } from './texts';
import type { MemoryHit } from '../protocol/generated/wire';

const pauseMilliseconds = 700;
const shortest = 12;
const shown = 5;

function addressOf({ kind, id, challenge, board }: MemoryHit): string {
  if (kind === 'idea') return `/t/${board ?? ''}`;
  return kind === 'pilot'
    ? `/forsok/${id}`
    : kind === 'lesson'
      ? `/u/${challenge}/laering`
      : `/u/${challenge}`;
}

/** What was asked, tried or learnt before that resembles what is being written. Found when the writing pauses. */
export function Similar({ text }: { text: string }) {
  const { similar } = useJourneyTexts();
  const [hits, setHits] = useState<readonly MemoryHit[]>([]);
  const written = text.trim();
  useEffect(() => {
    if (written.length < shortest) return;
    let current = true;
    const timer = setTimeout(() => {
      api.similar(written).then(
        (found) => current && setHits(found.hits.slice(0, shown)),
        () => undefined, // A help that is away is no trouble of the person's.
      );
    }, pauseMilliseconds);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [written]);
  return (
    <div aria-live="polite">
      {written.length < shortest || hits.length === 0 ? null : (
        <section aria-labelledby="similar" className={cards.panel}>
          <h2 id="similar" className={cards.title}>
            {similar.title}
          </h2>
          <p>{similar.text}</p>
          <ul>
            {hits.map((hit) => (
              <li key={`${hit.kind} ${hit.challenge} ${hit.id}`} className={cards.text}>
                <a href={addressOf(hit)} target="_blank" rel="noreferrer">
                  {hit.title}
                </a>{' '}
                <Marked text={hit.text} ranges={[]} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
