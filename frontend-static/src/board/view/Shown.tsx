import { useMemo } from 'react';
import { useTexts } from '../../i18n/Language';
import type { Parts } from '../model/parts';
import { ordered, type Wish } from '../model/wish';
import { Surface } from '../surface/Surface';
import { useBoard } from './BoardContext';
import type { Draft } from './Composer';
import { ListView } from './ListView';
import { TableView } from './TableView';
import type { View } from './useView';

interface ShownProps {
  view: View;
  board: string;
  parts: Parts;
  wish: Wish;
  onWish: (wish: Wish) => void;
  onWritten: (draft: Draft) => void;
}

/** The board's ideas as a surface, a list or a table. */
export function Shown({ view, board, parts, wish, onWish, onWritten }: ShownProps) {
  switch (view) {
    case 'board':
      return <Surface board={board} areas={parts.areas} free={parts.free} />;
    case 'list':
      return <List parts={parts} wish={wish} onWritten={onWritten} />;
    case 'table':
      return <Table parts={parts} wish={wish} onWish={onWish} />;
  }
}

/** Each part's cards in the order that is wished for; as they lie where none is. */
function List({ parts, wish, onWritten }: Pick<ShownProps, 'parts' | 'wish' | 'onWritten'>) {
  const told = useTold();
  const { areas, free } = useMemo(() => {
    if (wish.order === 'place') return parts;
    return {
      areas: parts.areas.map((part) => ({ ...part, cards: ordered(part.cards, wish, told) })),
      free: ordered(parts.free, wish, told),
    };
  }, [parts, wish, told]);
  return <ListView areas={areas} free={free} onWritten={onWritten} />;
}

/** All of them in the order that is wished for; area by area where none is. */
function Table({ parts, wish, onWish }: Pick<ShownProps, 'parts' | 'wish' | 'onWish'>) {
  const told = useTold();
  const ideas = useMemo(() => {
    const all = [...parts.areas.flatMap(({ cards }) => cards), ...parts.free];
    return ordered(all, wish, told);
  }, [parts, wish, told]);
  return <TableView ideas={ideas} wish={wish} onWish={onWish} />;
}

function useTold() {
  const { board } = useTexts();
  const { areas, nameOf } = useBoard();
  return useMemo(
    () => ({
      area: ({ area }: { area: string | undefined }) =>
        areas.find(({ id }) => id === area)?.title ?? board.freeArea,
      author: ({ by, anonymous }: { by: string | undefined; anonymous: boolean }) => nameOf(by, anonymous),
    }),
    [areas, board, nameOf],
  );
}
