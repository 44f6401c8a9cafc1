import { use } from 'react';
import { useTexts } from '../../i18n/Language';
import type { Idea } from '../../protocol/wire';
import type { SeenIdea } from '../model/optimistic';
import { go } from '../view/Bringing';
import { shortened, useBoard } from '../view/BoardContext';
import style from './Cards.module.css';
import { Framed } from './framed';
import { Sign } from './Sign';
import { useWords } from './words';

/** What a card is marked as. */
export function Marked({ idea }: { idea: SeenIdea }) {
  const { marks } = useWords();
  return idea.mark === undefined ? null : (
    <p className={style.mark} data-mark={idea.mark}>
      <Sign of={idea.mark} />
      {marks[idea.mark]}
    </p>
  );
}

/** Which cluster a card is in, where it does not lie in the cluster's own frame. */
function InCluster({ idea }: { idea: SeenIdea }) {
  const words = useWords();
  const framed = use(Framed);
  return framed || idea.cluster === undefined ? null : (
    <p className={style.small}>{words.inGroupFree(idea.cluster.title)}</p>
  );
}

/** What hangs on a card: links, lines to other cards, and the ideas that were merged into it. */
export function Extras({ idea }: { idea: SeenIdea }) {
  return (
    <>
      <InCluster idea={idea} />
      <Links idea={idea} />
      <Lines idea={idea} />
      <Merged idea={idea} />
    </>
  );
}

function Links({ idea }: { idea: SeenIdea }) {
  const words = useWords();
  const { focus, room, mayChange } = useBoard();
  const detach = (attachment: string) => {
    focus.want(idea.idea, 'card');
    room.detach(idea.idea, attachment);
  };
  if (idea.attachments.length === 0) return null;
  return (
    <ul className={style.list} aria-label={words.links}>
      {idea.attachments.map(({ attachment, title, url }) => (
        <li key={attachment} className={style.row}>
          <a href={url} target="_blank" rel="noopener noreferrer nofollow" className={style.link}>
            {title}
            <span className={style.host}>{hostOf(url)}</span>
          </a>
          {mayChange(idea) ? <Away name={words.detach(title)} onAway={() => detach(attachment)} /> : null}
        </li>
      ))}
    </ul>
  );
}

function hostOf(url: string): string {
  try {
    return new URL(url).host;
  } catch {
    return '';
  }
}

function Lines({ idea }: { idea: SeenIdea }) {
  const words = useWords();
  const { focus, room, shortOf, mayMove } = useBoard();
  const disconnect = (to: string) => {
    focus.want(idea.idea, 'card');
    room.disconnect(idea.idea, to);
  };
  if (idea.lines.length === 0) return null;
  return (
    <div className={style.lines}>
      <p className={style.small}>{words.connected}</p>
      <ul className={style.list}>
        {idea.lines.map(({ to, label }) => {
          const text = shortOf(to);
          return text === undefined ? null : (
            <li key={to} className={style.row}>
              <button type="button" className={style.to} onClick={() => go(to)}>
                {label === undefined ? text : words.connectedAs(text, label)}
              </button>
              {mayMove ? <Away name={words.disconnect(text)} onAway={() => disconnect(to)} /> : null}
            </li>
          );
        })}
      </ul>
    </div>
  );
}

function Merged({ idea }: { idea: SeenIdea }) {
  const words = useWords();
  if (idea.merged.length === 0) return null;
  return (
    <details className={style.merged}>
      <summary>{words.merged(idea.merged.length)}</summary>
      <ul className={style.list}>
        {idea.merged.map((each) => (
          <One key={each.idea} merged={each} />
        ))}
      </ul>
    </details>
  );
}

function One({ merged }: { merged: Idea }) {
  const words = useWords();
  const { board } = useTexts();
  const { facilitates, focus, me, nameOf, room } = useBoard();
  const split = () => {
    focus.want(merged.idea, 'card');
    room.split(merged.idea);
  };
  const inside = merged.extras?.merged ?? [];
  return (
    <li>
      <p className={style.words}>{merged.text}</p>
      <p className={style.small}>
        {nameOf(merged.by, merged.anonymous ?? false)}
        {merged.comments.length === 0 ? null : ` · ${board.comments(merged.comments.length)}`}
      </p>
      {merged.comments.length === 0 ? null : (
        <ul className={style.list}>
          {merged.comments.map(({ comment, text }) => (
            <li key={comment} className={style.said}>
              {text}
            </li>
          ))}
        </ul>
      )}
      {facilitates || merged.by === me ? (
        <button
          type="button"
          className={style.to}
          aria-label={words.split(shortened(merged.text))}
          onClick={split}
        >
          {words.splitShort}
        </button>
      ) : null}
      {inside.length === 0 ? null : (
        <ul className={style.list}>
          {inside.map((each) => (
            <One key={each.idea} merged={each} />
          ))}
        </ul>
      )}
    </li>
  );
}

function Away({ name, onAway }: { name: string; onAway: () => void }) {
  return (
    <button type="button" className={style.away} aria-label={name} title={name} onClick={onAway}>
      <svg viewBox="0 0 24 24" width="16" height="16" aria-hidden="true">
        <path
          d="M6 6l12 12M18 6L6 18"
          fill="none"
          stroke="currentColor"
          strokeWidth="2"
          strokeLinecap="round"
        />
      </svg>
    </button>
  );
}
