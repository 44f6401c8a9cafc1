import { Button } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useAnnounce } from '../design/Announcer';
import cards from '../design/Cards.module.css';
import { useFresh } from '../design/useFresh';
import { useDays } from '../i18n/days';
import type { Appeal, OwnHidden, OwnStanding, TakenMeasure } from '../protocol/generated/wire';
import type { ChallengeId } from '../protocol/wire';
import { calls } from './calls';
import style from './Moderation.module.css';
import { ReasonForm } from './ReasonForm';
import { useModerationTexts } from './texts';

/** What of mine is hidden and what was done to me, with what I may say to it. Shown only where there is something. */
export function Mine({ id }: { id: ChallengeId }) {
  const { mine } = useModerationTexts();
  const { loaded, setLoaded } = useFresh(id, () => calls.mine(id));
  if (loaded.is !== 'there') return null;
  const { hidden, measures } = loaded.value;
  if (hidden.length === 0 && measures.length === 0) return null;
  const changed = (value: OwnStanding) => setLoaded({ is: 'there', value });
  return (
    <section aria-labelledby="mine">
      <h2 id="mine">{mine.title}</h2>
      <ul className={cards.list}>
        {measures.map((measure) => (
          <li key={measure.id} className={cards.card}>
            <OneMeasure id={id} measure={measure} onChanged={changed} />
          </li>
        ))}
        {hidden.map((each) => (
          <li key={`${each.target.idea} ${each.target.comment}`} className={cards.card}>
            <OneHidden id={id} hidden={each} onChanged={changed} />
          </li>
        ))}
      </ul>
    </section>
  );
}

interface Changing {
  id: ChallengeId;
  onChanged: (standing: OwnStanding) => void;
}

function OneMeasure({ id, measure, onChanged }: Changing & { measure: TakenMeasure }) {
  const { mine, kinds, measures } = useModerationTexts();
  const days = useDays();
  return (
    <>
      <h3 className={cards.title}>{kinds[measure.kind]}</h3>
      <p className={cards.quiet}>
        {days.at(measure.at)}. {measure.stands ? measures.stands : measures.over}.
      </p>
      <p className={cards.text}>{mine.because(measure.reason)}</p>
      {measure.lifted === undefined ? null : <p className={cards.text}>{mine.lifted(measure.lifted)}</p>}
      <Appealing
        appeal={measure.appeal}
        label={mine.measureWords}
        send={async (words) => onChanged(await calls.appeal(id, { measure: measure.id, words }))}
      />
    </>
  );
}

function OneHidden({ id, hidden, onChanged }: Changing & { hidden: OwnHidden }) {
  const { mine } = useModerationTexts();
  const announce = useAnnounce();
  const { target, text, reason, rewording, version } = hidden;
  return (
    <>
      <h3 className={cards.title}>{mine.hidden}</h3>
      <blockquote className={style.quote}>{text}</blockquote>
      <p className={cards.text}>{mine.because(reason)}</p>
      {rewording === undefined ? null : (
        <>
          <p className={cards.text}>{mine.asked(rewording)}</p>
          <ReasonForm
            key={version}
            label={mine.reword}
            submit={mine.rewordSend}
            field="text"
            first={text}
            onSubmit={async (words) => {
              onChanged(await calls.reword(id, { target, text: words, basedOn: version }));
              announce(mine.reworded);
            }}
          />
        </>
      )}
      <Appealing
        appeal={hidden.appeal}
        label={mine.appealWords}
        send={async (words) => onChanged(await calls.appeal(id, { target, words }))}
      />
    </>
  );
}

interface AppealingProps {
  appeal: Appeal | undefined;
  label: string;
  send: (words: string) => Promise<void>;
}

function Appealing({ appeal, label, send }: AppealingProps) {
  const { mine, send: sendWord } = useModerationTexts();
  const [open, setOpen] = useState(false);
  if (appeal !== undefined) {
    const { words, answer } = appeal;
    return (
      <>
        <p className={cards.text}>{mine.appealed(words)}</p>
        <p className={cards.text}>
          {answer === undefined
            ? mine.waits
            : answer.granted
              ? mine.granted(answer.reason)
              : mine.rejected(answer.reason)}
        </p>
      </>
    );
  }
  return open ? (
    <ReasonForm
      label={label}
      submit={sendWord}
      field="words"
      onSubmit={send}
      onCancel={() => setOpen(false)}
    />
  ) : (
    <Button variant="secondary" data-size="sm" onClick={() => setOpen(true)}>
      {mine.appeal}
    </Button>
  );
}
