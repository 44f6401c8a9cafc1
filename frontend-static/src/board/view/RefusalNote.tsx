import { Button } from '@digdir/designsystemet-react';
import { type SyntheticEvent, useState } from 'react';
import { TextField } from '../../design/Field';
import { useTexts } from '../../i18n/Language';
import type { Refusal, SeenIdea } from '../model/optimistic';
import { useBoard } from './BoardContext';
import style from './RefusalNote.module.css';

interface RefusalNoteProps {
  refusal: Refusal;
  /** Absent where the idea is gone. */
  idea: SeenIdea | undefined;
}

/** Something of mine that was not taken: why, my words, and what I can do about it. */
export function RefusalNote({ refusal, idea }: RefusalNoteProps) {
  const { board, common, refusals } = useTexts();
  const { room } = useBoard();
  const { command, refused } = refusal;
  const conflict = refused.code === 'idea.changed' && idea !== undefined;
  const [text, setText] = useState('text' in command ? command.text : undefined);
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    room.retry(command, idea, text?.trim());
  };
  return (
    <form className={style.note} onSubmit={submit}>
      <p className={style.why} role="alert">
        <strong>{board.notSaved}.</strong> {refusals[refused.code]}
        {refused.retryAfter === undefined ? null : ` ${board.waitSeconds(refused.retryAfter)}`}
      </p>
      {conflict ? (
        <p className={style.theirs}>
          <strong>{board.theirs}:</strong> {idea.text}
        </p>
      ) : null}
      {text === undefined ? null : <TextField label={board.yours} value={text} onValue={setText} rows={2} />}
      <div className={style.buttons}>
        <Button type="submit" data-size="sm" variant="secondary">
          {conflict ? board.useMine : common.tryAgain}
        </Button>
        <Button data-size="sm" variant="tertiary" onClick={() => room.discard(command)}>
          {conflict ? board.keepTheirs : board.discard}
        </Button>
      </div>
    </form>
  );
}
