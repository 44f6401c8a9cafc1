import { useTexts } from '../../i18n/Language';
import type { SeenIdea } from '../model/optimistic';
import { shortened, useBoard } from './BoardContext';
import { Icon } from './Icon';
import style from './Stances.module.css';

const choices = ['agree', 'disagree', 'pass'] as const;

/** What I think of an idea, and what all think once enough have said it. */
export function Stances({ idea }: { idea: SeenIdea }) {
  const { board } = useTexts();
  const { room } = useBoard();
  const { tally } = idea;
  return (
    <div>
      <div role="group" aria-label={`${board.stance} ${shortened(idea.text)}`} className={style.stances}>
        {choices.map((choice) => (
          <button
            key={choice}
            type="button"
            className={style.stance}
            aria-pressed={idea.stance === choice}
            onClick={() => room.takeStance(idea.idea, idea.stance === choice ? 'none' : choice)}
          >
            <Icon shape={choice} />
            {board[choice]}
          </button>
        ))}
      </div>
      {tally === undefined ? null : <Tally {...tally} />}
    </div>
  );
}

function Tally({ agree, disagree, pass }: { agree: number; disagree: number; pass: number }) {
  const { board } = useTexts();
  return (
    <div className={style.tally}>
      <div className={style.bar} aria-hidden="true">
        <span className={style.agree} style={{ flexGrow: agree }} />
        <span className={style.disagree} style={{ flexGrow: disagree }} />
        <span className={style.pass} style={{ flexGrow: pass }} />
      </div>
      <p className={style.words}>{board.tally(agree, disagree, pass)}</p>
    </div>
  );
}
