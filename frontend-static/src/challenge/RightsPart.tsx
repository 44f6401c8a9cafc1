import type { Challenge } from '../protocol/wire';
import style from './Frame.module.css';
import { useJourneyTexts } from './texts';

/** What the asking person may do here: power is given away only where it is seen. */
export function RightsPart({ challenge }: { challenge: Challenge }) {
  const { roles, acts } = useJourneyTexts();
  return (
    <details className={style.details}>
      <summary>{roles.title}</summary>
      <div>
        <ul className={style.list}>
          {challenge.may.map((act) => (
            <li key={act}>{acts[act]}</li>
          ))}
        </ul>
      </div>
    </details>
  );
}
