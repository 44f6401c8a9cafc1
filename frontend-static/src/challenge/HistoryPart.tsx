import { Button } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { Trouble } from '../design/Trouble';
import { useLoaded } from '../design/useLoaded';
import { useTexts } from '../i18n/Language';
import type { Challenge, ChallengeId, Deed, HistoryEntry, Person, Phase, Role } from '../protocol/wire';
import { calls } from './calls';
import style from './Frame.module.css';
import type { CharterField } from './nb';
import { nameOf } from './names';
import { useJourneyTexts } from './texts';
import { useDay } from './useDay';

/** What happened to the frame of the challenge: who, when, and the words before and after. Asked for when it is opened. */
export function HistoryPart({ challenge }: { challenge: Challenge }) {
  const { history } = useJourneyTexts();
  const [open, setOpen] = useState(false);
  return (
    <section aria-labelledby="history">
      <h2 id="history">{history.title}</h2>
      <details
        className={style.details}
        onToggle={(event) => setOpen((before) => before || event.currentTarget.open)}
      >
        <summary>{history.show}</summary>
        <div>{open ? <Pages key={JSON.stringify(challenge)} id={challenge.id} /> : null}</div>
      </details>
    </section>
  );
}

function Pages({ id }: { id: ChallengeId }) {
  const { history } = useJourneyTexts();
  const [pages, setPages] = useState(1);
  const { loaded, again } = useLoaded(`${id} ${pages}`, () =>
    Promise.all(Array.from({ length: pages }, (_, page) => calls.history(id, page))),
  );
  if (loaded.is === 'loading') return <p aria-busy="true" />;
  if (loaded.is === 'failed') return <Trouble error={loaded.error} again={again} />;
  const entries = loaded.value.flatMap((page) => page.entries);
  const people = loaded.value.flatMap((page) => page.people);
  const total = loaded.value[0]?.total ?? 0;
  return (
    <>
      <ol className={style.deeds}>
        {entries.map((entry) => (
          <li key={entry.number} className={style.deed}>
            <Happened entry={entry} people={people} />
          </li>
        ))}
      </ol>
      {entries.length < total ? (
        <Button variant="secondary" data-size="sm" onClick={() => setPages(pages + 1)}>
          {history.older}
        </Button>
      ) : null}
    </>
  );
}

function Happened({ entry, people }: { entry: HistoryEntry; people: readonly Person[] }) {
  const { history } = useJourneyTexts();
  const { roles } = useTexts();
  const day = useDay();
  return (
    <>
      <p>
        <strong>{nameOf(people, entry.by, history.somebody)}</strong>{' '}
        <span className={style.subtle}>({roles[entry.role].toLowerCase()})</span>{' '}
        {history.deeds[entry.did.type]}
        <br />
        <time className={style.subtle} dateTime={entry.at}>
          {day(entry.at)}
        </time>
      </p>
      <What did={entry.did} people={people} />
    </>
  );
}

function What({ did, people }: { did: Deed; people: readonly Person[] }) {
  const { history, union, states } = useJourneyTexts();
  const { phases } = useTexts();
  const day = useDay();
  switch (did.type) {
    case 'WasPosed':
      return <p>{phases[did.phase]}</p>;
    case 'WasMoved':
      return (
        <>
          <p>{history.moved(phases[did.from], phases[did.to])}</p>
          <Quoted text={did.reason} />
        </>
      );
    case 'WasRewritten':
      return (
        <>
          {did.asksAnew ? <p>{history.asksAnew}</p> : null}
          <dl className={style.changes}>
            {did.changes.map(({ field, before, after }) => (
              <Changed key={field} field={field as CharterField} before={before} after={after} />
            ))}
          </dl>
        </>
      );
    case 'WasMarked':
      return (
        <>
          {did.backFrom === undefined ? null : <p>{history.backFrom(phases[did.backFrom])}</p>}
          <Quoted text={did.words} />
        </>
      );
    case 'MarkTakenAway':
    case 'ReasonAnswered':
      return <Quoted text={did.words} />;
    case 'DeadlineSet':
      return <p>{day(did.answerBy)}</p>;
    case 'UnionSpoke':
      return (
        <>
          <p>{did.agreed ? union.agree : union.object}</p>
          <Quoted text={did.words} />
        </>
      );
    case 'ReasonRecorded':
      return (
        <>
          <p>{union.held(day(did.held))}</p>
          <Quoted text={did.why} />
          <Quoted text={did.outcome} />
        </>
      );
    case 'PromiseMade':
      return <Quoted text={did.text} />;
    case 'PromiseReworded':
      return (
        <dl className={style.changes}>
          <BeforeAfter before={did.before} after={did.after} />
        </dl>
      );
    case 'PromiseAccounted':
      return (
        <>
          <Quoted text={did.text} />
          <p>{states[did.state]}</p>
          <Quoted text={did.account} />
        </>
      );
    case 'FacilitationGiven':
      return <p>{nameOf(people, did.to, history.somebody)}</p>;
    case 'FacilitationTaken':
      return <p>{nameOf(people, did.from, history.somebody)}</p>;
    case 'MeasureTaken':
      return (
        <>
          <p>{history.measures[did.kind]}</p>
          <Quoted text={did.reason} />
        </>
      );
    case 'MeasureLifted':
      return (
        <>
          <p>{history.measures[did.kind]}</p>
          <Quoted text={did.reason} />
        </>
      );
    case 'DoorSet':
      return (
        <p>
          {did.open
            ? history.doorOpen(did.until === undefined ? undefined : day(did.until))
            : history.doorClosed}
        </p>
      );
    case 'SlipsMade':
      return <p>{history.slips(did.count)}</p>;
    case 'ConductSet':
    case 'CodeChanged':
    case 'SlipsEnded':
      return null;
  }
}

function Quoted({ text }: { text: string | undefined }) {
  return text === undefined || text === '' ? null : <blockquote className={style.words}>{text}</blockquote>;
}

interface ChangedProps {
  field: CharterField;
  before: string;
  after: string;
}

function Changed({ field, before, after }: ChangedProps) {
  const { fields } = useJourneyTexts();
  const speak = useSpoken(field);
  return (
    <>
      <dt>{fields[field]}</dt>
      <BeforeAfter before={speak(before)} after={speak(after)} />
    </>
  );
}

function BeforeAfter({ before, after }: { before: string; after: string }) {
  const { history } = useJourneyTexts();
  const words = [
    [history.before, before],
    [history.after, after],
  ] as const;
  return words.map(([when, text]) => (
    <dd key={when}>
      <span className={style.subtle}>{when}:</span> {text === '' ? history.nothing : text}
    </dd>
  ));
}

/** Roles, goals and phases stand in the history by the wire's words: here they get the reader's. */
function useSpoken(field: CharterField): (value: string) => string {
  const { roles, phases } = useTexts();
  const { goals, goal } = useJourneyTexts();
  const byLine = (speak: (line: string) => string) => (value: string) =>
    value === '' ? '' : value.split('\n').map(speak).join('\n');
  if (field === 'concernedRoles') return byLine((role) => roles[role as Role]);
  if (field === 'goals') return byLine((number) => goal(Number(number), goals[Number(number) - 1] ?? ''));
  if (field === 'plan')
    return byLine((line) => {
      const [phase = '', days = ''] = line.split(' ');
      return `${phases[phase as Phase]} ${days.replace('/', ' – ')}`;
    });
  return (value) => value;
}
