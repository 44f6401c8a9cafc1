import { memo, Suspense, useEffect, useId, useLayoutEffect, useRef, useState } from 'react';
import { useTexts } from '../../i18n/Language';
import { Extras, Marked } from '../cards/Extras';
import { Reactions } from '../cards/Reactions';
import type { SeenIdea } from '../model/optimistic';
import { shortened, useBoard, writingAddress } from './BoardContext';
import style from './Card.module.css';
import { CardMenu } from './CardMenu';
import { Comments } from './Comments';
import { EditForm } from './EditForm';
import { Icon } from './Icon';
import { MoveMenu } from './MoveMenu';
import { RefusalNote } from './RefusalNote';
import { Stances } from './Stances';

/** One idea: its words first, then who and what it builds on, then what one may do with it. */
export const Card = memo(function Card({ idea }: { idea: SeenIdea }) {
  const { board } = useTexts();
  const { about, focus, mayMove, room, spotlight } = useBoard();
  const [editing, setEditing] = useState(false);
  const [commenting, setCommenting] = useState(false);
  const text = useId();
  const card = useRef<HTMLElement>(null);

  useEffect(() => {
    const on = focus.take(idea.idea);
    if (on === 'card') card.current?.focus();
    if (on === 'handle') card.current?.querySelector<HTMLElement>('[data-handle]')?.focus();
  });

  // A card that is laid elsewhere is drawn anew there, and keeps the focus that it had.
  useLayoutEffect(() => {
    const element = card.current;
    return () => {
      if (element?.contains(document.activeElement) === true) focus.keep(idea.idea);
    };
  }, [focus, idea.idea]);

  const stopEditing = () => {
    setEditing(false);
    focus.want(idea.idea, 'card');
  };
  const count = board.comments(idea.comments.length);
  return (
    <article
      ref={card}
      className={style.card}
      tabIndex={0}
      aria-labelledby={text}
      data-card={idea.idea}
      data-safety={idea.safety}
      data-spotlit={spotlight === idea.idea}
    >
      <Suspense>
        <Marked idea={idea} />
      </Suspense>
      {editing ? (
        <EditForm idea={idea} onDone={stopEditing} />
      ) : (
        <p id={text} className={style.text}>
          {idea.text}
        </p>
      )}
      <Origin idea={idea} />
      <Suspense>
        <Extras idea={idea} />
      </Suspense>
      <Suspense>{about(idea.idea)}</Suspense>
      {idea.refusals.map((refusal) => (
        <RefusalNote key={refusal.command.id} refusal={refusal} idea={idea} />
      ))}
      {idea.writing === undefined ? null : (
        <a className={style.writing} href={writingAddress(room.board, idea)}>
          {board.proposalOf(idea.writing.letters)}
        </a>
      )}
      <Stances idea={idea} />
      <div className={style.foot}>
        <button
          type="button"
          className={style.tool}
          aria-expanded={commenting}
          aria-label={`${count}: ${shortened(idea.text)}`}
          onClick={() => setCommenting(!commenting)}
        >
          <Icon shape="comment" />
          {idea.comments.length}
        </button>
        {idea.unseen ? null : (
          <Suspense>
            <Reactions idea={idea} />
          </Suspense>
        )}
        <span className={style.safety}>
          {idea.safety === 'pending' ? board.pending : idea.unseen ? board.unseen : null}
        </span>
        {mayMove ? <MoveMenu idea={idea} /> : null}
        <CardMenu idea={idea} onEdit={() => setEditing(true)} />
      </div>
      {commenting ? <Comments idea={idea} /> : null}
    </article>
  );
});

function Origin({ idea }: { idea: SeenIdea }) {
  const { board } = useTexts();
  const { nameOf, shortOf } = useBoard();
  const origin = idea.buildsOn === undefined ? undefined : shortOf(idea.buildsOn);
  return (
    <p className={style.origin}>
      {nameOf(idea.by, idea.anonymous)}
      {idea.buildsOn === undefined ? null : (
        <span className={style.credit}>
          {origin === undefined ? board.buildsOnGone : board.buildsOn(origin)}
        </span>
      )}
    </p>
  );
}
