import { Button } from '@digdir/designsystemet-react';
import { type SyntheticEvent, useState } from 'react';
import { TextField } from '../../design/Field';
import { Resembling } from '../../design/Resembling';
import { Select } from '../../design/Select';
import { useGentle } from '../../design/useGentle';
import { useKeptText } from '../../design/useKeptText';
import { useTexts } from '../../i18n/Language';
import type { SeenIdea } from '../model/optimistic';
import { shortened, useBoard } from './BoardContext';
import forms from './Forms.module.css';
import { linesOf, problemOf } from './ideaText';
import { saidBefore } from './saidBefore';

export interface Draft {
  text: string;
  area: string | undefined;
  anonymous: boolean;
  buildsOn: SeenIdea | undefined;
}

interface ComposerProps {
  area: string | undefined;
  buildsOn: SeenIdea | undefined;
  /** Gets each idea that was written. */
  onWritten: (draft: Draft) => void;
  onDone: () => void;
}

const freely = '';

/** The box to write ideas in: one, or one a line. */
export function Composer({ area: first, buildsOn, onWritten, onDone }: ComposerProps) {
  const texts = useTexts();
  const { board, common } = texts;
  const { areas, room, words } = useBoard();
  const [text, setText] = useKeptText(`composer ${room.board}`);
  const gentle = useGentle(text, words);
  const [area, setArea] = useState(first ?? freely);
  const [anonymous, setAnonymous] = useState(false);
  const [apart, setApart] = useState(false);
  const [tried, setTried] = useState(false);
  const lines = linesOf(text);
  const ideas = apart && lines.length > 1 ? lines : [text.trim()];
  const problem = ideas.map((idea) => problemOf(idea, texts)).find((each) => each !== undefined);

  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    setTried(true);
    if (problem !== undefined || gentle.holds()) return;
    for (const idea of ideas) {
      onWritten({ text: idea, area: area === freely ? undefined : area, anonymous, buildsOn });
    }
    setText('');
    onDone();
  };
  return (
    <form className={forms.form} onSubmit={submit} noValidate>
      {buildsOn === undefined ? null : (
        <p className={forms.origin}>{board.buildingOn(shortened(buildsOn.text))}</p>
      )}
      <TextField
        label={board.text}
        rows={3}
        error={tried ? problem : undefined}
        value={text}
        onValue={(value) => {
          setText(value);
          room.type();
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) submit(event);
        }}
      />
      {gentle.note}
      <Resembling text={text} title={board.resembles} ask={(written) => saidBefore(room.board, written)} />
      {lines.length > 1 ? (
        <label className={forms.check}>
          <input type="checkbox" checked={apart} onChange={(event) => setApart(event.target.checked)} />
          {board.lines(lines.length)}
        </label>
      ) : null}
      {areas.length === 0 ? null : (
        <Select
          label={board.where}
          value={area}
          options={[...areas.map(({ id, title }) => [id, title] as const), [freely, board.freeArea] as const]}
          onValue={setArea}
        />
      )}
      <label className={forms.check}>
        <input type="checkbox" checked={anonymous} onChange={(event) => setAnonymous(event.target.checked)} />
        <span>
          {board.anonymous}
          <span className={forms.explained}>{board.anonymousHelp}</span>
        </span>
      </label>
      <div className={forms.buttons}>
        <Button type="submit">{board.add}</Button>
        <Button variant="tertiary" onClick={onDone}>
          {common.cancel}
        </Button>
      </div>
    </form>
  );
}
