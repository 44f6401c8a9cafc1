import { Suspense, useState } from 'react';
import { Popover } from '../../design/Popover';
import { useTexts } from '../../i18n/Language';
import { CardActs } from '../cards/CardActs';
import type { SeenIdea } from '../model/optimistic';
import { shortened, useBoard, writingAddress } from './BoardContext';
import style from './Card.module.css';
import { Icon } from './Icon';

interface CardMenuProps {
  idea: SeenIdea;
  onEdit: () => void;
}

export function CardMenu({ idea, onEdit }: CardMenuProps) {
  const { board } = useTexts();
  return (
    <Popover
      label={<Icon shape="more" />}
      name={board.actionsFor(shortened(idea.text))}
      className={style.tool}
    >
      {(close) => <Choices idea={idea} onEdit={onEdit} close={close} />}
    </Popover>
  );
}

function Choices({ idea, onEdit, close }: CardMenuProps & { close: () => void }) {
  const { board, common } = useTexts();
  const { room, write, mayChange } = useBoard();
  const [sure, setSure] = useState(false);
  const then = (act: () => void) => () => {
    close();
    act();
  };
  if (sure) {
    return (
      <div className={style.choices}>
        <p className={style.sure}>{board.removeSure}</p>
        <button
          type="button"
          className={`${style.choice} ${style.danger}`}
          onClick={then(() => room.remove(idea.idea))}
        >
          {board.removeYes}
        </button>
        <button type="button" className={style.choice} onClick={close}>
          {common.cancel}
        </button>
      </div>
    );
  }
  return (
    <div className={style.choices}>
      <button type="button" className={style.choice} onClick={then(() => write({ buildsOn: idea }))}>
        {board.buildOn}
      </button>
      {idea.mine ? null : (
        <button type="button" className={style.choice} onClick={then(() => room.report({ idea: idea.idea }))}>
          {board.report}
        </button>
      )}
      {idea.unseen || idea.safety === 'pending' ? null : (
        <a className={style.choice} href={writingAddress(room.board, idea)}>
          {board.writeTogether}
        </a>
      )}
      <Suspense>
        <CardActs idea={idea} then={then} />
      </Suspense>
      {mayChange(idea) ? (
        <>
          <button type="button" className={style.choice} onClick={then(onEdit)}>
            {board.edit}
          </button>
          <button type="button" className={style.choice} onClick={() => setSure(true)}>
            {board.remove}
          </button>
        </>
      ) : null}
    </div>
  );
}
