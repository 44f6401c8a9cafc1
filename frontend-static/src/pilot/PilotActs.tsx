import { Button } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useAnnounce } from '../design/Announcer';
import cards from '../design/Cards.module.css';
import { Choices } from '../design/Choices';
import { useOpening } from '../design/useOpening';
import { LineField, TextField } from '../design/Field';
import { SendForm } from '../design/SendForm';
import { Trouble } from '../design/Trouble';
import { useTexts } from '../i18n/Language';
import { calls } from './calls';
import { LogForm } from './LogForm';
import type { PilotProps } from './PilotPage';
import { PlanForm } from './PlanForm';
import { usePilotTexts } from './texts';
import { type ActProps, useAct } from './useAct';

type Act = 'plan' | 'log' | 'adjust' | 'end' | 'say';

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
    ...(pilot.status === 'planned' && pilot.mayLead ? [['plan', acts.plan] as [Act, string]] : []),
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
            <Button
              key={act}
              variant={index === 0 && act !== 'plan' ? 'primary' : 'secondary'}
              onClick={() => setOpen(act)}
            >
              {name}
            </Button>
          ))}
        </div>
      ) : null}
      {failed === undefined ? null : <Trouble error={failed} />}
    </div>
  );
}

function ReplanForm({ pilot, onChanged, onOutdated, onClose }: ActProps) {
  return (
    <PlanForm
      id={pilot.challenge}
      pilot={pilot}
      onPlanned={(planned) => {
        onChanged(planned);
        onClose();
      }}
      onOutdated={onOutdated}
      onClose={onClose}
    />
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
    <SendForm {...useAct(props)} send={acts.adjustSend} done={acts.adjusted} act={act}>
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
    </SendForm>
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
    <SendForm {...useAct(props)} send={acts.endSend} done={acts.ended} act={act}>
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
    </SendForm>
  );
}

function SayForm(props: ActProps) {
  const { common } = useTexts();
  const { acts } = usePilotTexts();
  const [text, setText] = useState('');
  const act = () => (text.trim() === '' ? undefined : calls.say(props.pilot.pilot, text.trim()));
  return (
    <SendForm {...useAct(props)} send={acts.saySend} done={acts.said} act={act}>
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
    </SendForm>
  );
}

const forms = { plan: ReplanForm, log: LogForm, adjust: AdjustForm, end: EndForm, say: SayForm };
