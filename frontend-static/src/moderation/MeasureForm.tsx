import { useState } from 'react';
import cards from '../design/Cards.module.css';
import { LineField } from '../design/Field';
import { Select } from '../design/Select';
import type { MeasureKind, MeasureListing, Target } from '../protocol/generated/wire';
import type { Challenge, Person } from '../protocol/wire';
import { calls } from './calls';
import { ReasonForm } from './ReasonForm';
import { useModerationTexts } from './texts';

interface MeasureFormProps {
  challenge: Challenge;
  /** Whoever wrote this. */
  author?: Target;
  /** Whether that was written without a name. */
  nameless?: boolean;
  /** Whom one may choose from where no author is given. */
  people?: readonly Person[];
  onDone: (listing: MeasureListing) => void;
}

const none = '';

/** Warns, mutes or puts out a person: a participant that one chooses, or whoever wrote something. */
export function MeasureForm({ challenge, author, nameless = false, people = [], onDone }: MeasureFormProps) {
  const { measures, kinds, reason } = useModerationTexts();
  const [kind, setKind] = useState<MeasureKind>('Warn');
  const [of, setOf] = useState(none);
  const [minutes, setMinutes] = useState('');
  const options: [MeasureKind, string][] = [
    ['Warn', kinds.Warn],
    ['Mute', kinds.Mute],
    ['Remove', kinds.Remove],
  ];
  return (
    <ReasonForm
      label={reason}
      help={measures.reasonHelp}
      submit={measures.take}
      onSubmit={async (words) => {
        onDone(
          await calls.measure(challenge.id, {
            kind,
            reason: words,
            ...(author === undefined ? { of } : { author }),
            ...(kind === 'Mute' && minutes.trim() !== ''
              ? { minutes: Math.round(Number(minutes)) || 0 }
              : {}),
          }),
        );
      }}
    >
      {author === undefined ? (
        <Select
          label={measures.who}
          value={of}
          options={[
            [none, measures.choose] as const,
            ...people.map(({ participant, name }) => [participant, name ?? participant] as const),
          ]}
          onValue={setOf}
        />
      ) : null}
      {nameless ? <p className={cards.quiet}>{measures.nameless}</p> : null}
      <Select label={measures.what} value={kind} options={options} onValue={setKind} />
      {kind === 'Mute' ? (
        <LineField
          label={measures.minutes}
          help={measures.minutesHelp}
          inputMode="numeric"
          value={minutes}
          onValue={setMinutes}
        />
      ) : null}
    </ReasonForm>
  );
}
