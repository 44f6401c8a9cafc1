import { useEffect, useState } from 'react';
import { useTexts } from '../i18n/Language';
import type { AtBoard } from '../protocol/meeting';
import type { Phase } from '../protocol/wire';
import style from './CharterNote.module.css';
import { useJourneyTexts } from './texts';

/** Tells those who are at a board that its challenge has moved, and what may be done there from now on. */
export default function PhaseNews({ at }: { at: AtBoard }) {
  const texts = useTexts();
  const { steps } = useJourneyTexts();
  const [phase, setPhase] = useState<Phase>();
  const { onArrival } = at;
  useEffect(
    () =>
      onArrival((events) => {
        for (const event of events) if (event.type === 'PhaseMoved') setPhase(event.phase);
      }),
    [onArrival],
  );
  return (
    <div role="status" className={style.news}>
      {phase === undefined ? null : (
        <p>
          {texts.challenge.phaseChanged(texts.phases[phase])} {steps.may[phase]}
        </p>
      )}
    </div>
  );
}
