import { Button } from '@digdir/designsystemet-react';
import { type SyntheticEvent, useState } from 'react';
import { LineField } from '../design/Field';
import { Select } from '../design/Select';
import { useTexts } from '../i18n/Language';
import type { Challenge, NextStep, Phase } from '../protocol/wire';
import { calls } from './calls';
import style from './Frame.module.css';
import { Refused } from './Refused';
import { useJourneyTexts } from './texts';
import { useChange } from './useChange';

interface MovePhaseProps {
  challenge: Challenge;
  onChanged: (challenge: Challenge) => void;
}

/** Moving the challenge on or back. What is missing for a phase is told before anybody tries. */
export function MovePhase({ challenge, onChanged }: MovePhaseProps) {
  const texts = useTexts();
  const { steps } = useJourneyTexts();
  const { make, sending, failed } = useChange(onChanged);
  const [chosen, setChosen] = useState<Phase>();
  const [reason, setReason] = useState('');
  const phase = chosen ?? following(challenge);
  const step = challenge.steps.find((each) => each.phase === phase);
  const submit = async (event: SyntheticEvent) => {
    event.preventDefault();
    const moved = await make(texts.challenge.phaseChanged(texts.phases[phase]), () =>
      calls.move(challenge.id, challenge.phase, phase, reason.trim()),
    );
    if (moved) {
      setChosen(undefined);
      setReason('');
    }
  };
  return (
    <form className={style.form} onSubmit={(event) => void submit(event)}>
      <h3>{steps.move}</h3>
      <Select
        label={steps.to}
        value={phase}
        options={challenge.steps.map(({ phase: each }) => [each, texts.phases[each]] as const)}
        onValue={setChosen}
      />
      {step === undefined || step.allowed ? (
        <>
          <LineField
            label={`${steps.reason} (${texts.common.optional})`}
            help={steps.reasonHelp}
            value={reason}
            onValue={setReason}
            maxLength={500}
          />
          <Button type="submit" loading={sending}>
            {steps.submit}
          </Button>
        </>
      ) : (
        <Missing step={step} />
      )}
      <Refused error={failed} />
    </form>
  );
}

/** The next phase of the journey, or the one before the last. */
function following(challenge: Challenge): Phase {
  const order = challenge.steps.map(({ phase }) => phase);
  const here = Object.keys(phaseOrder).indexOf(challenge.phase);
  return order[Math.min(here, order.length - 1)] ?? challenge.phase;
}

const phaseOrder: Record<Phase, true> = {
  Draft: true,
  Explore: true,
  Ideate: true,
  Develop: true,
  Prioritise: true,
  Decide: true,
  Try: true,
  Learn: true,
  Shared: true,
};

function Missing({ step }: { step: NextStep }) {
  const { refused, steps } = useJourneyTexts();
  const known = Object.entries(refused).find(([code]) => code === step.code);
  return (
    <p className={style.missing} role="status">
      <strong>{steps.missing}:</strong> {known?.[1] ?? step.missing}
    </p>
  );
}
