import { Button } from '@digdir/designsystemet-react';
import { type SyntheticEvent, useEffect, useRef, useState } from 'react';
import { TextField } from '../../design/Field';
import { useGentle } from '../../design/useGentle';
import { useTexts } from '../../i18n/Language';
import type { SeenIdea } from '../model/optimistic';
import { useBoard } from './BoardContext';
import style from './Forms.module.css';
import { problemOf } from './ideaText';

interface EditFormProps {
  idea: SeenIdea;
  onDone: () => void;
}

/** New words for an idea, based on the version that was there when one began to write. */
export function EditForm({ idea, onDone }: EditFormProps) {
  const texts = useTexts();
  const { room, words } = useBoard();
  const [text, setText] = useState(idea.text);
  const gentle = useGentle(text, words);
  const [basedOn] = useState(idea.version);
  const [tried, setTried] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const problem = problemOf(text, texts);
  useEffect(() => form.current?.querySelector('textarea')?.focus(), []);

  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    setTried(true);
    if (problem !== undefined || gentle.holds()) return;
    if (text.trim() !== idea.text) room.edit(idea.idea, text.trim(), basedOn);
    onDone();
  };
  return (
    <form ref={form} className={style.form} onSubmit={submit} noValidate>
      <TextField
        label={texts.board.editing}
        error={tried ? problem : undefined}
        value={text}
        onValue={(value) => {
          setText(value);
          room.type();
        }}
        onKeyDown={(event) => {
          if (event.key === 'Escape') onDone();
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) submit(event);
        }}
      />
      {gentle.note}
      <div className={style.buttons}>
        <Button type="submit" data-size="sm">
          {texts.common.save}
        </Button>
        <Button variant="tertiary" data-size="sm" onClick={onDone}>
          {texts.common.cancel}
        </Button>
      </div>
    </form>
  );
}
