import { Popover } from '../../design/Popover';
import { useTexts } from '../../i18n/Language';
import type { Direction } from '../model/moves';
import type { SeenIdea } from '../model/optimistic';
import { shortened, useBoard } from './BoardContext';
import style from './Card.module.css';
import { Icon } from './Icon';

/** The handle to drag by; a press on it opens the same moves as a menu, and the arrow keys move at once. */
export function MoveMenu({ idea }: { idea: SeenIdea }) {
  const { board } = useTexts();
  return (
    <Popover
      label={<Icon shape="move" />}
      name={board.moveCard(shortened(idea.text))}
      hint={board.moveHelp}
      className={`${style.tool} ${style.handle}`}
      data={{ 'data-handle': '' }}
    >
      {(close) => <Places idea={idea} close={close} />}
    </Popover>
  );
}

function Places({ idea, close }: { idea: SeenIdea; close: () => void }) {
  const { board } = useTexts();
  const { areas, lay, nudge } = useBoard();
  const directions: readonly (readonly [Direction, string])[] = [
    ['up', board.moveUp],
    ['down', board.moveDown],
    ...(idea.area === undefined
      ? ([
          ['left', board.moveLeft],
          ['right', board.moveRight],
        ] as const)
      : []),
  ];
  const lie = (area: string | undefined) => () => {
    close();
    lay(idea, area);
  };
  return (
    <div className={style.choices}>
      {directions.map(([direction, name]) => (
        <button key={direction} type="button" className={style.choice} onClick={() => nudge(idea, direction)}>
          {name}
        </button>
      ))}
      <p className={style.label}>{board.moveTo}</p>
      {areas
        .filter(({ id }) => id !== idea.area)
        .map(({ id, title }) => (
          <button key={id} type="button" className={style.choice} onClick={lie(id)}>
            {title}
          </button>
        ))}
      {idea.area === undefined ? null : (
        <button type="button" className={style.choice} onClick={lie(undefined)}>
          {board.freeArea}
        </button>
      )}
    </div>
  );
}
