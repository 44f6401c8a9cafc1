import { Button, Tag } from '@digdir/designsystemet-react';
import { type SyntheticEvent, useState } from 'react';
import { fieldErrors } from '../design/failures';
import { TextField } from '../design/Field';
import { useTexts } from '../i18n/Language';
import type { Challenge, UnionStanding } from '../protocol/wire';
import { calls } from './calls';
import { DayField } from './FieldsOfCharter';
import style from './Frame.module.css';
import { nameOf } from './names';
import { Refused } from './Refused';
import { useJourneyTexts } from './texts';
import { useChange } from './useChange';
import { useDay } from './useDay';

interface UnionPartProps {
  challenge: Challenge;
  onChanged: (challenge: Challenge) => void;
}

const colours: Record<UnionStanding, 'neutral' | 'warning' | 'danger' | 'success'> = {
  NotTouching: 'neutral',
  Asked: 'warning',
  DueSoon: 'warning',
  Overdue: 'danger',
  Agreed: 'success',
  Objected: 'danger',
  WentOn: 'warning',
};

/** The employees' part in the challenge: where it stands, what was said, and what the asking person may say. */
export function UnionPart({ challenge, onChanged }: UnionPartProps) {
  const { union, standing } = useJourneyTexts();
  const { may, involvement } = challenge;
  const { touchesEmployees, reason, word } = involvement;
  const open = touchesEmployees && reason === undefined && word?.agreed !== true;
  const part = { challenge, onChanged };
  if (!touchesEmployees && !may.includes('MarkAsTouching')) return null;
  return (
    <section aria-labelledby="union">
      <h2 id="union">{union.title}</h2>
      <p>
        <Tag data-color={colours[challenge.union]}>{standing[challenge.union]}</Tag>
      </p>
      {touchesEmployees ? <Said challenge={challenge} /> : null}
      {touchesEmployees && may.includes('SpeakForUnion') ? <OwnWord {...part} /> : null}
      {reason !== undefined && reason.answer === undefined && may.includes('AnswerReason') ? (
        <Answer {...part} />
      ) : null}
      {open && may.includes('RecordReason') ? <Reason {...part} /> : null}
      {open && word === undefined && may.includes('SetDeadline') ? <Deadline {...part} /> : null}
      {!touchesEmployees || may.includes('TakeMarkAway') ? <Mark {...part} /> : null}
    </section>
  );
}

function Said({ challenge }: { challenge: Challenge }) {
  const { union, history } = useJourneyTexts();
  const { roles } = useTexts();
  const day = useDay();
  const { answerBy, word, reason } = challenge.involvement;
  const representative = roles.tillitsvalgt;
  return (
    <>
      {answerBy !== undefined && word === undefined && reason === undefined ? (
        <p>
          {union.answerBy(day(answerBy))} {union.passed}
        </p>
      ) : null}
      {word === undefined ? null : (
        <>
          <p>
            {word.agreed
              ? union.confirmed(nameOf(challenge.people, word.by, representative), day(word.at))
              : union.objected(nameOf(challenge.people, word.by, representative), day(word.at))}
          </p>
          <Quoted text={word.words} />
        </>
      )}
      {reason === undefined ? null : (
        <>
          <p>
            {union.reasoned(nameOf(challenge.people, reason.by, roles.leder), day(reason.at))}{' '}
            {union.held(day(reason.held))}
          </p>
          <h3>{union.why}</h3>
          <Quoted text={reason.why} />
          <h3>{union.outcome}</h3>
          <Quoted text={reason.outcome} />
          {reason.answer === undefined ? null : (
            <>
              <p>
                {union.answered(
                  nameOf(challenge.people, reason.answer.by, history.somebody),
                  day(reason.answer.at),
                )}
              </p>
              <Quoted text={reason.answer.words} />
            </>
          )}
        </>
      )}
    </>
  );
}

function Quoted({ text }: { text: string }) {
  return text === '' ? null : <blockquote className={style.words}>{text}</blockquote>;
}

function OwnWord({ challenge, onChanged }: UnionPartProps) {
  const { union } = useJourneyTexts();
  const { make, sending, failed } = useChange(onChanged);
  const [agreed, setAgreed] = useState(true);
  const [words, setWords] = useState('');
  const submit = async (event: SyntheticEvent) => {
    event.preventDefault();
    const said = await make(union.said, () =>
      calls.say(challenge.id, challenge.charter.version, agreed, words.trim()),
    );
    if (said) setWords('');
  };
  const choices = [
    [true, union.agree],
    [false, union.object],
  ] as const;
  return (
    <form className={style.form} onSubmit={(event) => void submit(event)} noValidate>
      <h3>{union.yourWord}</h3>
      <fieldset className={style.choices}>
        <legend>{union.yourWordHelp}</legend>
        {choices.map(([value, name]) => (
          <label key={name} className={style.choice}>
            <input type="radio" name="word" checked={agreed === value} onChange={() => setAgreed(value)} />
            <span>{name}</span>
          </label>
        ))}
      </fieldset>
      <div className={style.wide}>
        <TextField
          label={union.words}
          help={union.wordsHelp}
          error={fieldErrors(failed).get('words')}
          value={words}
          onValue={setWords}
          maxLength={2_000}
        />
      </div>
      <Button type="submit" loading={sending}>
        {union.say}
      </Button>
      <Unless422 error={failed} />
    </form>
  );
}

function Answer({ challenge, onChanged }: UnionPartProps) {
  const { union } = useJourneyTexts();
  const { make, sending, failed } = useChange(onChanged);
  const [words, setWords] = useState('');
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    void make(union.said, () => calls.answer(challenge.id, words.trim()));
  };
  return (
    <form className={style.form} onSubmit={submit} noValidate>
      <div className={style.wide}>
        <TextField
          label={union.answer}
          error={fieldErrors(failed).get('words')}
          value={words}
          onValue={setWords}
          maxLength={2_000}
        />
      </div>
      <Button type="submit" loading={sending}>
        {union.answerSubmit}
      </Button>
      <Unless422 error={failed} />
    </form>
  );
}

function today(): string {
  return new Date().toLocaleDateString('sv-SE');
}

function Reason({ challenge, onChanged }: UnionPartProps) {
  const { union } = useJourneyTexts();
  const { make, sending, failed } = useChange(onChanged);
  const [held, setHeld] = useState('');
  const [why, setWhy] = useState('');
  const [outcome, setOutcome] = useState('');
  const errors = fieldErrors(failed);
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    void make(union.said, () => calls.reason(challenge.id, held, why.trim(), outcome.trim()));
  };
  return (
    <details className={style.details}>
      <summary>{union.giveReason}</summary>
      <div>
        <p>{union.giveReasonHelp}</p>
        <form onSubmit={submit} noValidate>
          <DayField
            label={union.heldDay}
            value={held}
            onValue={setHeld}
            error={errors.get('held')}
            max={today()}
          />
          <TextField
            label={union.reasonWhy}
            error={errors.get('why')}
            value={why}
            onValue={setWhy}
            maxLength={2_000}
          />
          <TextField
            label={union.reasonOutcome}
            error={errors.get('outcome')}
            value={outcome}
            onValue={setOutcome}
            maxLength={2_000}
          />
          <Button type="submit" loading={sending}>
            {union.reasonSubmit}
          </Button>
          <Unless422 error={failed} />
        </form>
      </div>
    </details>
  );
}

function Deadline({ challenge, onChanged }: UnionPartProps) {
  const { union } = useJourneyTexts();
  const { make, sending, failed } = useChange(onChanged);
  const [answerBy, setAnswerBy] = useState(challenge.involvement.answerBy ?? '');
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    void make(union.deadlineSubmit, () => calls.deadline(challenge.id, answerBy));
  };
  return (
    <form className={style.form} onSubmit={submit} noValidate>
      <DayField
        label={union.deadline}
        value={answerBy}
        onValue={setAnswerBy}
        error={fieldErrors(failed).get('answerBy')}
        min={today()}
      />
      <Button type="submit" variant="secondary" loading={sending}>
        {union.deadlineSubmit}
      </Button>
      <Unless422 error={failed} />
    </form>
  );
}

/** Saying that it touches employees, or, for the union, that it does not. */
function Mark({ challenge, onChanged }: UnionPartProps) {
  const { union } = useJourneyTexts();
  const { make, sending, failed } = useChange(onChanged);
  const [words, setWords] = useState('');
  const touches = challenge.involvement.touchesEmployees;
  const name = touches ? union.notTouching : union.mark;
  const submit = async (event: SyntheticEvent) => {
    event.preventDefault();
    if (await make(name, () => calls.mark(challenge.id, !touches, words.trim()))) setWords('');
  };
  return (
    <details className={style.details}>
      <summary>{name}</summary>
      <div>
        <p>{touches ? union.notTouchingHelp : union.markHelp}</p>
        <form onSubmit={(event) => void submit(event)} noValidate>
          <TextField
            label={union.markWhy}
            error={fieldErrors(failed).get('words')}
            value={words}
            onValue={setWords}
            maxLength={2_000}
          />
          <Button type="submit" variant="secondary" loading={sending}>
            {touches ? union.markNo : union.markYes}
          </Button>
          <Unless422 error={failed} />
        </form>
      </div>
    </details>
  );
}

/** What the fields themselves do not say. */
function Unless422({ error }: { error: unknown }) {
  return fieldErrors(error).size > 0 ? null : <Refused error={error} />;
}
