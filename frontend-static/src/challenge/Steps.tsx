import { useTexts } from '../i18n/Language';
import type { Challenge, Phase, PlannedPhase } from '../protocol/wire';
import style from './Steps.module.css';
import { useJourneyTexts } from './texts';
import { useDay } from './useDay';

/** The journey as a row of steps: where the challenge stands, and when the others are planned. */
export function Steps({ challenge }: { challenge: Challenge }) {
  const { phases } = useTexts();
  const { steps } = useJourneyTexts();
  const plan = new Map(challenge.charter.plan.map((planned) => [planned.phase, planned]));
  return (
    <section aria-labelledby="steps">
      <h2 id="steps">{steps.title}</h2>
      <ol className={style.steps}>
        {(Object.keys(phases) as Phase[]).map((phase) => (
          <li
            key={phase}
            className={style.step}
            aria-current={phase === challenge.phase ? 'step' : undefined}
          >
            <span className={style.name}>{phases[phase]}</span>
            {phase === challenge.phase ? <span className={style.here}>{steps.here}</span> : null}
            <Planned planned={plan.get(phase)} />
          </li>
        ))}
      </ol>
      <p>{steps.may[challenge.phase]}</p>
    </section>
  );
}

function Planned({ planned }: { planned: PlannedPhase | undefined }) {
  const { steps } = useJourneyTexts();
  const day = useDay();
  if (planned === undefined) return null;
  const { from, to } = planned;
  if (from !== undefined && to !== undefined)
    return <span className={style.planned}>{steps.planned(day(from), day(to))}</span>;
  if (from !== undefined) return <span className={style.planned}>{steps.plannedFrom(day(from))}</span>;
  if (to !== undefined) return <span className={style.planned}>{steps.plannedTo(day(to))}</span>;
  return null;
}
