import { useState } from 'react';
import { useTexts } from '../../i18n/Language';
import type { SeenIdea } from '../model/optimistic';
import { useBoard } from '../view/BoardContext';
import { RefusalNote } from '../view/RefusalNote';
import { Stances } from '../view/Stances';
import style from './Others.module.css';

const pageSize = 30;

/** What has been said, newest first, some at a time. */
export function Others({ ideas }: { ideas: readonly SeenIdea[] }) {
  const { capture } = useTexts();
  const [shown, setShown] = useState(pageSize);
  const hidden = ideas.length - shown;
  return (
    <>
      <ul className={style.list}>
        {ideas.slice(0, shown).map((idea) => (
          <Said key={idea.idea} idea={idea} />
        ))}
      </ul>
      {hidden > 0 ? (
        <button type="button" className={style.more} onClick={() => setShown(shown + pageSize)}>
          {capture.more(Math.min(hidden, pageSize))}
        </button>
      ) : null}
    </>
  );
}

function Said({ idea }: { idea: SeenIdea }) {
  const { board } = useTexts();
  const { nameOf, room } = useBoard();
  return (
    <li className={style.idea} data-safety={idea.safety}>
      <p className={style.text}>{idea.text}</p>
      <p className={style.by}>
        {nameOf(idea.by, idea.anonymous)}
        {idea.safety === 'pending' ? ` · ${board.pending}` : null}
        {idea.mine || idea.safety === 'pending' ? null : (
          <button type="button" className={style.report} onClick={() => room.report({ idea: idea.idea })}>
            {board.report}
          </button>
        )}
      </p>
      {idea.refusals.map((refusal) => (
        <RefusalNote key={refusal.command.id} refusal={refusal} idea={idea} />
      ))}
      <Stances idea={idea} />
    </li>
  );
}
