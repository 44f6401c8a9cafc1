import { Button, Textarea } from '@digdir/designsystemet-react';
import { type SyntheticEvent, useId, useState } from 'react';
import { useGentle } from '../../design/useGentle';
import { useKeptText } from '../../design/useKeptText';
import { useTexts } from '../../i18n/Language';
import type { Draft } from './Composer';
import { useBoard } from './BoardContext';
import { problemOf } from './ideaText';
import style from './QuickWrite.module.css';

/** The writing box at the bottom of the list: one thought, one press. */
export function QuickWrite({ onWritten }: { onWritten: (draft: Draft) => void }) {
  const texts = useTexts();
  const { board } = texts;
  const { room, words } = useBoard();
  const id = useId();
  const [text, setText] = useKeptText(`composer ${room.board}`);
  const gentle = useGentle(text, words);
  const [tried, setTried] = useState(false);
  const problem = problemOf(text, texts);
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    setTried(problem !== undefined);
    if (problem !== undefined || gentle.holds()) return;
    onWritten({ text: text.trim(), area: undefined, anonymous: false, buildsOn: undefined });
    setText('');
  };
  return (
    <form className={style.write} onSubmit={submit} noValidate>
      <label htmlFor={id} className={style.label}>
        {board.newIdea}
        {tried && problem !== undefined ? (
          <span id={`${id}-error`} className={style.error}>
            {problem}
          </span>
        ) : null}
      </label>
      {gentle.note}
      <div className={style.row}>
        <Textarea
          id={id}
          rows={1}
          className={style.box}
          value={text}
          aria-invalid={tried && problem !== undefined ? true : undefined}
          onChange={(event) => {
            setText(event.target.value);
            room.type();
          }}
        />
        <Button type="submit">{board.addShort}</Button>
      </div>
    </form>
  );
}
