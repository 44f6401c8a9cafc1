import { Button } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { Select } from '../design/Select';
import type { AtBoard } from '../protocol/meeting';
import style from './MeetingBar.module.css';
import type { useSteer } from './useSteer';
import { useWords } from './words';

interface SpotlightPanelProps {
  at: AtBoard;
  steer: ReturnType<typeof useSteer>[0];
  close: () => void;
}

const longest = 70;

function inShort(text: string): string {
  const letters = [...text.replace(/\s+/g, ' ')];
  return letters.length <= longest ? letters.join('') : `${letters.slice(0, longest - 1).join('')}…`;
}

/** Which card to point everybody to. */
export function SpotlightPanel({ at, steer, close }: SpotlightPanelProps) {
  const words = useWords();
  const { ideas, meeting } = at;
  const [chosen, setChosen] = useState(meeting.spotlight ?? ideas[0]?.idea);
  if (chosen === undefined) return <p className={style.panel}>{words.noIdeas}</p>;
  const point = (bring: boolean) => {
    close();
    void steer({ type: 'Spotlight', idea: chosen, ...(bring ? { bring } : {}) });
  };
  return (
    <div className={style.panel}>
      <Select
        label={words.whichIdea}
        value={chosen}
        options={ideas.map(({ idea, text }) => [idea, inShort(text)] as const)}
        onValue={setChosen}
      />
      <Button onClick={() => point(false)}>{words.lift}</Button>
      <Button variant="secondary" onClick={() => point(true)}>
        {words.liftAndBring}
      </Button>
      {meeting.spotlight === undefined ? null : (
        <Button
          variant="tertiary"
          onClick={() => {
            close();
            void steer({ type: 'Spotlight' });
          }}
        >
          {words.letGo}
        </Button>
      )}
    </div>
  );
}
