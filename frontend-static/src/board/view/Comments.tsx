import { Button } from '@digdir/designsystemet-react';
import { type SyntheticEvent, useId, useState } from 'react';
import { TextField } from '../../design/Field';
import { useTexts } from '../../i18n/Language';
import { useGentle } from '../../design/useGentle';
import type { IdeaId, Side } from '../../protocol/wire';
import type { SeenComment, SeenIdea } from '../model/optimistic';
import { useBoard } from './BoardContext';
import style from './Comments.module.css';
import forms from './Forms.module.css';
import { problemOf } from './ideaText';

export function Comments({ idea }: { idea: SeenIdea }) {
  const { board } = useTexts();
  return (
    <div className={style.comments}>
      {idea.comments.length === 0 ? (
        <p className={style.none}>{board.noComments}</p>
      ) : (
        <ul className={style.list}>
          {idea.comments.map((comment) => (
            <One key={comment.comment} idea={idea.idea} comment={comment} />
          ))}
        </ul>
      )}
      <Write idea={idea} />
    </div>
  );
}

function One({ idea, comment }: { idea: IdeaId; comment: SeenComment }) {
  const { board } = useTexts();
  const { nameOf, room } = useBoard();
  const side = comment.stance;
  return (
    <li className={style.comment} data-side={side}>
      {side === undefined ? null : (
        <strong className={style.side}>{side === 'for' ? board.sideFor : board.sideAgainst}</strong>
      )}
      <p className={style.text}>{comment.text}</p>
      <p className={style.by}>
        {nameOf(comment.by, false)}
        {comment.safety === 'pending' ? ` · ${board.pending}` : null}
      </p>
      {comment.safety === 'pending' ? null : (
        <button
          type="button"
          className={style.report}
          onClick={() => room.report({ idea, comment: comment.comment })}
        >
          {board.report}
        </button>
      )}
    </li>
  );
}

function Write({ idea }: { idea: SeenIdea }) {
  const texts = useTexts();
  const { board } = texts;
  const { room, words } = useBoard();
  const [text, setText] = useState('');
  const gentle = useGentle(text, words);
  const [side, setSide] = useState<Side>();
  const [tried, setTried] = useState(false);
  const problem = problemOf(text, texts);
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    setTried(problem !== undefined);
    if (problem !== undefined || gentle.holds()) return;
    room.comment(idea.idea, text.trim(), side);
    setText('');
    setSide(undefined);
  };
  return (
    <form className={forms.form} onSubmit={submit} noValidate>
      <TextField
        label={board.comment}
        rows={2}
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
      <Sides side={side} onSide={setSide} />
      <Button type="submit" data-size="sm" variant="secondary">
        {board.commentSend}
      </Button>
    </form>
  );
}

function Sides({ side, onSide }: { side: Side | undefined; onSide: (side: Side | undefined) => void }) {
  const { board } = useTexts();
  const name = useId();
  const sides = [
    ['for', board.sideFor],
    ['against', board.sideAgainst],
    [undefined, board.sideNone],
  ] as const;
  return (
    <fieldset className={forms.sides}>
      <legend>{board.side}</legend>
      {sides.map(([each, words]) => (
        <label key={words}>
          <input type="radio" name={name} checked={side === each} onChange={() => onSide(each)} />
          {words}
        </label>
      ))}
    </fieldset>
  );
}
