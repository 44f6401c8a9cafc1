import { Button, Tag } from '@digdir/designsystemet-react';
import { type SyntheticEvent, useState } from 'react';
import { fieldErrors } from '../design/failures';
import { LineField, TextField } from '../design/Field';
import { Select } from '../design/Select';
import { useTexts } from '../i18n/Language';
import type { Challenge, MandatePromise, PromiseState } from '../protocol/wire';
import { calls } from './calls';
import style from './Frame.module.css';
import { nameOf } from './names';
import { Refused } from './Refused';
import { useJourneyTexts } from './texts';
import { useChange } from './useChange';
import { useDay } from './useDay';

interface MandatePartProps {
  challenge: Challenge;
  onChanged: (challenge: Challenge) => void;
}

const colours: Record<PromiseState, 'neutral' | 'warning' | 'danger' | 'success'> = {
  Open: 'neutral',
  Kept: 'success',
  Partly: 'warning',
  NotKept: 'danger',
};

/** What the leader has bound themselves to, and what came of it. */
export function MandatePart({ challenge, onChanged }: MandatePartProps) {
  const { mandate } = useJourneyTexts();
  const { may } = challenge;
  if (challenge.mandate.length === 0 && !may.includes('MakePromise')) return null;
  return (
    <section aria-labelledby="mandate">
      <h2 id="mandate">{mandate.title}</h2>
      {challenge.mandate.length === 0 ? <p>{mandate.empty}</p> : null}
      <ul className={style.deeds}>
        {challenge.mandate.map((promise) => (
          <li key={promise.id} className={style.deed}>
            <Promised challenge={challenge} promise={promise} />
            {may.includes('RewordPromise') ? (
              <Reword key={promise.version} challenge={challenge} promise={promise} onChanged={onChanged} />
            ) : null}
            {may.includes('AccountForPromise') ? (
              <Account challenge={challenge} promise={promise} onChanged={onChanged} />
            ) : null}
          </li>
        ))}
      </ul>
      {may.includes('MakePromise') ? <NewPromise challenge={challenge} onChanged={onChanged} /> : null}
    </section>
  );
}

function Promised({ challenge, promise }: { challenge: Challenge; promise: MandatePromise }) {
  const { mandate, states } = useJourneyTexts();
  const { roles } = useTexts();
  const day = useDay();
  return (
    <>
      <p className={style.text}>{promise.text}</p>
      <p className={style.row}>
        <Tag data-color={colours[promise.state]}>{states[promise.state]}</Tag>
        <span className={style.subtle}>
          {mandate.by(nameOf(challenge.people, promise.by, roles.leder), day(promise.at))}
        </span>
      </p>
      {promise.account === '' ? null : <blockquote className={style.words}>{promise.account}</blockquote>}
    </>
  );
}

function Reword({ challenge, promise, onChanged }: MandatePartProps & { promise: MandatePromise }) {
  const { mandate } = useJourneyTexts();
  const { make, sending, failed } = useChange(onChanged);
  const [text, setText] = useState(promise.text);
  const told = fieldErrors(failed).get('text');
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    void make(mandate.reworded, () => calls.reword(challenge.id, promise.id, promise.version, text.trim()));
  };
  return (
    <details className={style.details}>
      <summary aria-label={mandate.rewordFor(promise.text)}>{mandate.reword}</summary>
      <div>
        <form onSubmit={submit} noValidate>
          <TextField label={mandate.newWords} error={told} value={text} onValue={setText} maxLength={500} />
          <Button type="submit" loading={sending}>
            {mandate.save}
          </Button>
          {told === undefined ? <Refused error={failed} /> : null}
        </form>
      </div>
    </details>
  );
}

function Account({ challenge, promise, onChanged }: MandatePartProps & { promise: MandatePromise }) {
  const { mandate, states } = useJourneyTexts();
  const { make, sending, failed } = useChange(onChanged);
  const [state, setState] = useState(promise.state);
  const [account, setAccount] = useState(promise.account);
  const told = fieldErrors(failed).get('account');
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    void make(states[state], () =>
      calls.account(challenge.id, promise.id, promise.version, state, account.trim()),
    );
  };
  return (
    <details className={style.details}>
      <summary aria-label={mandate.accountFor(promise.text)}>{mandate.account}</summary>
      <div>
        <form onSubmit={submit} noValidate>
          <Select
            label={mandate.state}
            value={state}
            options={Object.entries(states) as [PromiseState, string][]}
            onValue={setState}
          />
          <TextField
            label={mandate.why}
            error={told}
            value={account}
            onValue={setAccount}
            maxLength={2_000}
          />
          <Button type="submit" loading={sending}>
            {mandate.save}
          </Button>
          {told === undefined ? <Refused error={failed} /> : null}
        </form>
      </div>
    </details>
  );
}

function NewPromise({ challenge, onChanged }: MandatePartProps) {
  const { mandate } = useJourneyTexts();
  const { make, sending, failed } = useChange(onChanged);
  const [text, setText] = useState('');
  const told = fieldErrors(failed).get('text');
  const submit = async (event: SyntheticEvent) => {
    event.preventDefault();
    if (await make(mandate.submit, () => calls.promise(challenge.id, text.trim()))) setText('');
  };
  return (
    <form className={style.form} onSubmit={(event) => void submit(event)} noValidate>
      <div className={style.wide}>
        <LineField
          label={mandate.make}
          help={mandate.makeHelp}
          error={told}
          value={text}
          onValue={setText}
          maxLength={500}
        />
      </div>
      <Button type="submit" variant="secondary" loading={sending}>
        {mandate.submit}
      </Button>
      {told === undefined ? <Refused error={failed} /> : null}
    </form>
  );
}
