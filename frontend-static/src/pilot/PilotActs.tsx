import { Alert, Button } from '@digdir/designsystemet-react';
import { type ReactNode, type SyntheticEvent, useState } from 'react';
import { useAnnounce } from '../design/Announcer';
import cards from '../design/Cards.module.css';
import { Choices } from '../design/Choices';
import { fieldErrors } from '../design/failures';
import { useOpening } from '../design/useOpening';
import { LineField, TextField } from '../design/Field';
import { Trouble } from '../design/Trouble';
import { useTexts } from '../i18n/Language';
import type { Pilot } from '../protocol/generated/wire';
import { Refusal } from '../protocol/http';
import { calls } from './calls';
import type { PilotProps } from './PilotPage';
import { numberOf } from './plan';
import { usePilotTexts } from './texts';

type Act = 'log' | 'adjust' | 'end' | 'say';

interface ActProps extends PilotProps {
  onClose: () => void;
}

/** What the asking person may do with a pilot as it stands, one thing at a time. */
export function PilotActs(props: PilotProps) {
  const { pilot, onChanged, onOutdated } = props;
  const { acts } = usePilotTexts();
  const announce = useAnnounce();
  const { open, setOpen, close, place } = useOpening<Act>();
  const [failed, setFailed] = useState<unknown>();
  const running = pilot.status === 'running' || pilot.status === 'adjusted';
  const begin = async () => {
    try {
      onChanged(await calls.begin(pilot.pilot, pilot.version));
      announce(acts.began);
    } catch (error) {
      setFailed(error);
      onOutdated();
    }
  };
  const offered: [Act, string][] = [
    ...(running && pilot.mayLog ? [['log', acts.log] as [Act, string]] : []),
    ...(running && pilot.mayLead
      ? ([
          ['adjust', acts.adjust],
          ['end', acts.end],
        ] as [Act, string][])
      : []),
    ...(pilot.maySay ? [['say', acts.say] as [Act, string]] : []),
  ];
  const Form = open === undefined ? undefined : forms[open];
  return (
    <div ref={place}>
      {Form === undefined ? null : <Form {...props} onClose={close} />}
      {Form === undefined ? (
        <div className={cards.row}>
          {pilot.status === 'planned' && pilot.mayLead ? (
            <Button onClick={() => void begin()}>{acts.begin}</Button>
          ) : null}
          {offered.map(([act, name], index) => (
            <Button key={act} variant={index === 0 ? 'primary' : 'secondary'} onClick={() => setOpen(act)}>
              {name}
            </Button>
          ))}
        </div>
      ) : null}
      {failed === undefined ? null : <Trouble error={failed} />}
    </div>
  );
}

interface FormProps {
  send: string;
  /** Said when it is done. */
  done: string;
  /** Does it; nothing where something is wrong that the page can see. */
  act: () => Promise<Pilot> | undefined;
  /** The fields, with what the server says of them. */
  children: (tried: boolean, told: ReadonlyMap<string, string>) => ReactNode;
}

function ActForm({ send, done, act, children, onChanged, onOutdated, onClose }: FormProps & ActProps) {
  const { common } = useTexts();
  const { acts } = usePilotTexts();
  const announce = useAnnounce();
  const [tried, setTried] = useState(false);
  const [failed, setFailed] = useState<unknown>();
  const told = fieldErrors(failed);
  const clash = failed instanceof Refusal && failed.status === 409;
  const submit = async (event: SyntheticEvent) => {
    event.preventDefault();
    setTried(true);
    const doing = act();
    if (doing === undefined) return;
    try {
      onChanged(await doing);
      announce(done);
      onClose();
    } catch (error) {
      setFailed(error);
      if (error instanceof Refusal && error.status === 409) onOutdated();
    }
  };
  return (
    <form onSubmit={(event) => void submit(event)} noValidate className={cards.panel} aria-label={send}>
      {children(tried, told)}
      {clash ? (
        <Alert data-color="warning" role="alert">
          {acts.conflict}
        </Alert>
      ) : null}
      {failed === undefined || clash || told.size > 0 ? null : <Trouble error={failed} />}
      <div className={cards.row}>
        <Button type="submit">{send}</Button>
        <Button type="button" variant="tertiary" onClick={onClose}>
          {common.cancel}
        </Button>
      </div>
    </form>
  );
}

function today(): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Oslo' }).format(new Date());
}

function LogForm(props: ActProps) {
  const { common } = useTexts();
  const { acts, form } = usePilotTexts();
  const { pilot, measures } = { pilot: props.pilot.pilot, measures: props.pilot.measures };
  const [day, setDay] = useState(today);
  const [text, setText] = useState('');
  const [values, setValues] = useState<readonly string[]>(measures.map(() => ''));
  const wrongNumber = values.some((value) => value.trim() !== '' && numberOf(value) === undefined);
  const act = () => {
    if (text.trim() === '' || day === '' || wrongNumber) return undefined;
    const readings = values.flatMap((written, measure) => {
      const value = numberOf(written);
      return value === undefined ? [] : [{ measure, value }];
    });
    return calls.log(pilot, { day, text: text.trim(), readings });
  };
  return (
    <ActForm {...props} send={acts.logSend} done={acts.logged} act={act}>
      {(tried, told) => (
        <>
          <LineField
            type="date"
            name="day"
            label={acts.logDay}
            error={told.get('day') ?? (tried && day === '' ? form.notDay : undefined)}
            value={day}
            onValue={setDay}
          />
          <TextField
            name="text"
            label={acts.logText}
            error={told.get('text') ?? (tried && text.trim() === '' ? common.required : undefined)}
            value={text}
            onValue={setText}
            maxLength={2_000}
            aria-required
          />
          {measures.map(({ name, unit }, index) => {
            const value = values[index] ?? '';
            return (
              <LineField
                key={index}
                name={`value ${index}`}
                label={`${unit === '' ? name : `${name} (${unit})`} (${common.optional})`}
                error={
                  tried && value.trim() !== '' && numberOf(value) === undefined ? form.notNumber : undefined
                }
                value={value}
                onValue={(written) => setValues(values.map((each, at) => (at === index ? written : each)))}
                inputMode="decimal"
                maxLength={20}
              />
            );
          })}
        </>
      )}
    </ActForm>
  );
}

function AdjustForm(props: ActProps) {
  const { common } = useTexts();
  const { acts } = usePilotTexts();
  const { pilot } = props;
  const [why, setWhy] = useState('');
  const [hypothesis, setHypothesis] = useState(pilot.hypothesis);
  const [to, setTo] = useState(pilot.to);
  const act = () =>
    why.trim() === '' || hypothesis.trim() === '' || to === ''
      ? undefined
      : calls.adjust(pilot.pilot, {
          version: pilot.version,
          why: why.trim(),
          hypothesis: hypothesis.trim(),
          to,
        });
  return (
    <ActForm {...props} send={acts.adjustSend} done={acts.adjusted} act={act}>
      {(tried, told) => (
        <>
          <TextField
            name="why"
            label={acts.why}
            error={told.get('why') ?? (tried && why.trim() === '' ? common.required : undefined)}
            value={why}
            onValue={setWhy}
            maxLength={2_000}
            aria-required
          />
          <TextField
            name="hypothesis"
            label={acts.newHypothesis}
            error={
              told.get('hypothesis') ?? (tried && hypothesis.trim() === '' ? common.required : undefined)
            }
            value={hypothesis}
            onValue={setHypothesis}
            maxLength={2_000}
          />
          <LineField
            type="date"
            name="to"
            label={acts.newTo}
            error={told.get('to') ?? (tried && to === '' ? common.required : undefined)}
            value={to}
            onValue={setTo}
          />
        </>
      )}
    </ActForm>
  );
}

const outcomes = ['goes-on', 'changed', 'stopped'] as const;

function EndForm(props: ActProps) {
  const { common } = useTexts();
  const { acts } = usePilotTexts();
  const { pilot } = props;
  const [outcome, setOutcome] = useState<(typeof outcomes)[number]>();
  const [why, setWhy] = useState('');
  const [learnt, setLearnt] = useState('');
  const act = () =>
    outcome === undefined || why.trim() === '' || learnt.trim() === ''
      ? undefined
      : calls.end(pilot.pilot, {
          version: pilot.version,
          outcome,
          why: why.trim(),
          learnt: learnt.trim(),
        });
  return (
    <ActForm {...props} send={acts.endSend} done={acts.ended} act={act}>
      {(tried, told) => (
        <>
          <Choices
            label={acts.outcome}
            error={tried && outcome === undefined ? acts.chooseOutcome : undefined}
            value={outcome}
            options={outcomes.map((each) => [each, acts.outcomes[each]] as const)}
            onValue={setOutcome}
          />
          <TextField
            name="why"
            label={acts.why}
            error={told.get('why') ?? (tried && why.trim() === '' ? common.required : undefined)}
            value={why}
            onValue={setWhy}
            maxLength={2_000}
            aria-required
          />
          <TextField
            name="learnt"
            label={acts.learnt}
            help={acts.learntHelp}
            error={told.get('learnt') ?? (tried && learnt.trim() === '' ? common.required : undefined)}
            value={learnt}
            onValue={setLearnt}
            maxLength={2_000}
            aria-required
          />
        </>
      )}
    </ActForm>
  );
}

function SayForm(props: ActProps) {
  const { common } = useTexts();
  const { acts } = usePilotTexts();
  const [text, setText] = useState('');
  const act = () => (text.trim() === '' ? undefined : calls.say(props.pilot.pilot, text.trim()));
  return (
    <ActForm {...props} send={acts.saySend} done={acts.said} act={act}>
      {(tried, told) => (
        <TextField
          name="text"
          label={acts.sayText}
          error={told.get('text') ?? (tried && text.trim() === '' ? common.required : undefined)}
          value={text}
          onValue={setText}
          maxLength={2_000}
          aria-required
        />
      )}
    </ActForm>
  );
}

const forms = { log: LogForm, adjust: AdjustForm, end: EndForm, say: SayForm };
