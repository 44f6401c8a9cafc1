import { Popover } from '../../design/Popover';
import type { Reaction } from '../../protocol/wire';
import type { SeenIdea } from '../model/optimistic';
import { shortened, useBoard } from '../view/BoardContext';
import style from './Cards.module.css';
import { Sign } from './Sign';
import { useWords } from './words';

const all: readonly Reaction[] = ['heart', 'clap', 'smile', 'wonder', 'spark'];

/** The signs under a card: how many have put each, and a way to put mine. */
export function Reactions({ idea }: { idea: SeenIdea }) {
  const words = useWords();
  const { room } = useBoard();
  const put = (reaction: Reaction) => {
    const mine = idea.reactions.some((each) => each.reaction === reaction && each.mine);
    room.react(idea.idea, reaction, !mine);
  };
  const shown = all.flatMap((each) => idea.reactions.filter(({ reaction }) => reaction === each));
  return (
    <div className={style.reactions}>
      {shown.map(({ reaction, count, mine }) => (
        <button
          key={reaction}
          type="button"
          className={style.reaction}
          aria-pressed={mine}
          aria-label={words.reacted(words.reactions[reaction], count)}
          title={words.reactions[reaction]}
          onClick={() => put(reaction)}
        >
          <Sign of={reaction} />
          {count}
        </button>
      ))}
      <Popover
        label={<Sign of="smile" />}
        name={words.react(shortened(idea.text))}
        hint={words.reactTitle}
        className={style.reaction}
      >
        {(close) => (
          <div className={style.signs} role="group" aria-label={words.reactTitle}>
            {all.map((reaction) => (
              <button
                key={reaction}
                type="button"
                className={style.reaction}
                onClick={() => {
                  close();
                  put(reaction);
                }}
              >
                <Sign of={reaction} />
                {words.reactions[reaction]}
              </button>
            ))}
          </div>
        )}
      </Popover>
    </div>
  );
}
