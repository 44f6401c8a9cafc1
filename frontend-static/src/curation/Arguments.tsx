import cards from '../design/Cards.module.css';
import type { Comment, Idea } from '../protocol/wire';
import { useCurationTexts } from './texts';

/** What was said for and against an idea, side by side. */
export function Arguments({ idea }: { idea: Idea }) {
  const texts = useCurationTexts();
  const { comments } = idea;
  if (comments.length === 0) return null;
  const others = comments.filter(({ stance }) => stance === undefined);
  return (
    <details className={cards.more}>
      <summary>{texts.arguments(comments.length)}</summary>
      <div className={cards.sides}>
        <Side title={texts.sideFor} comments={comments.filter(({ stance }) => stance === 'for')} />
        <Side title={texts.sideAgainst} comments={comments.filter(({ stance }) => stance === 'against')} />
        {others.length === 0 ? null : <Side title={texts.sideNone} comments={others} />}
      </div>
    </details>
  );
}

function Side({ title, comments }: { title: string; comments: readonly Comment[] }) {
  const { noArguments } = useCurationTexts();
  return (
    <div>
      <strong>{title}</strong>
      {comments.length === 0 ? (
        <p className={cards.quiet}>{noArguments}</p>
      ) : (
        <ul>
          {comments.map(({ comment, text }) => (
            <li key={comment}>{text}</li>
          ))}
        </ul>
      )}
    </div>
  );
}
