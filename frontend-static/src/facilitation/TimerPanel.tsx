import { Button } from '@digdir/designsystemet-react';
import { type SyntheticEvent, useState } from 'react';
import { LineField } from '../design/Field';
import style from './MeetingBar.module.css';
import type { useSteer } from './useSteer';
import { useWords } from './words';

interface TimerPanelProps {
  steer: ReturnType<typeof useSteer>[0];
  running: boolean;
  close: () => void;
}

const usual = [1, 3, 5, 10];
const most = 600;

function minutesIn(text: string): number | undefined {
  const minutes = /^\d{1,3}$/.test(text.trim()) ? Number(text) : 0;
  return minutes >= 1 && minutes <= most ? minutes : undefined;
}

/** How long: the usual lengths at one press, any other by its number. */
export function TimerPanel({ steer, running, close }: TimerPanelProps) {
  const words = useWords();
  const [text, setText] = useState('');
  const [wrong, setWrong] = useState(false);
  const start = (minutes: number) => {
    close();
    void steer({ type: 'SetTimer', seconds: minutes * 60 });
  };
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    const minutes = minutesIn(text);
    setWrong(minutes === undefined);
    if (minutes !== undefined) start(minutes);
  };
  return (
    <div className={style.panel}>
      {running ? (
        <button
          type="button"
          className={style.choice}
          onClick={() => {
            close();
            void steer({ type: 'SetTimer' });
          }}
        >
          {words.stop}
        </button>
      ) : null}
      {usual.map((minutes) => (
        <button key={minutes} type="button" className={style.choice} onClick={() => start(minutes)}>
          {words.start(minutes)}
        </button>
      ))}
      <form onSubmit={submit} noValidate className={style.own}>
        <LineField
          label={words.minutes}
          value={text}
          onValue={setText}
          maxLength={3}
          error={wrong ? words.minutesWrong : undefined}
        />
        <Button type="submit" variant="secondary">
          {words.startThese}
        </Button>
      </form>
    </div>
  );
}
