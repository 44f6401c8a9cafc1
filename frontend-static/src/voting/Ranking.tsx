import { Button } from '@digdir/designsystemet-react';
import { useAnnounce } from '../design/Announcer';
import type { IdeaId, RoundIdea } from '../protocol/wire';
import { type Ballot, moved, order, ranked } from './ballot';
import style from './Voting.module.css';
import { useWords } from './words';

interface RankingProps {
  ideas: readonly RoundIdea[];
  ballot: Ballot;
  onBallot: (ballot: Ballot) => void;
}

/** An order made by adding and moving, one press at a time. */
export function Ranking({ ideas, ballot, onBallot }: RankingProps) {
  const words = useWords();
  const announce = useAnnounce();
  const now = order(ballot);
  const rest = ideas.filter(({ idea }) => ballot[idea] === undefined);
  const name = (id: IdeaId) => ideas.find(({ idea }) => idea === id)?.text ?? words.gone;
  const become = (next: readonly IdeaId[], idea: IdeaId) => {
    onBallot(ranked(next));
    const place = next.indexOf(idea) + 1;
    if (place > 0) announce(words.placed(name(idea), place));
  };
  return (
    <div>
      <p>{words.rankHelp}</p>
      <h3 id="ranked">{words.ranked}</h3>
      <ol className={style.lines} aria-labelledby="ranked">
        {now.map((idea, index) => (
          <li key={idea} className={style.line}>
            <span className={style.text}>
              {index + 1}. {name(idea)}
            </span>
            <span className={style.stepper}>
              <Button
                type="button"
                variant="secondary"
                className={style.tap}
                aria-label={words.up(name(idea))}
                aria-disabled={index === 0}
                onClick={() => become(moved(now, idea, -1), idea)}
              >
                ↑
              </Button>
              <Button
                type="button"
                variant="secondary"
                className={style.tap}
                aria-label={words.down(name(idea))}
                aria-disabled={index === now.length - 1}
                onClick={() => become(moved(now, idea, 1), idea)}
              >
                ↓
              </Button>
              <Button
                type="button"
                variant="tertiary"
                className={style.tap}
                aria-label={words.out(name(idea))}
                onClick={() =>
                  become(
                    now.filter((each) => each !== idea),
                    idea,
                  )
                }
              >
                ×
              </Button>
            </span>
          </li>
        ))}
      </ol>
      {rest.length === 0 ? null : (
        <>
          <h3 id="unranked">{words.unranked}</h3>
          <ul className={style.lines} aria-labelledby="unranked">
            {rest.map(({ idea }) => (
              <li key={idea} className={style.line}>
                <span className={style.text}>{name(idea)}</span>
                <Button
                  type="button"
                  variant="secondary"
                  aria-label={words.add(name(idea))}
                  onClick={() => become([...now, idea], idea)}
                >
                  {words.addShort}
                </Button>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
