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
  const { areas, free } = useOrdered(parts, view === 'board' ? undefined : wish);
  const all = useMemo(() => [...areas.flatMap(({ cards }) => cards), ...free], [areas, free]);
  const whole = useWhole(all, wish);
  switch (view) {
    case 'board':
      return <Surface board={board} areas={areas} free={free} />;
    case 'list':
      return <ListView areas={areas} free={free} onWritten={onWritten} />;
    case 'table':
      return <TableView ideas={whole} wish={wish} onWish={onWish} />;
  }
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

/** Each part's cards in the order that is wished for; as they lie where none is. */
function useOrdered(parts: Parts, wish: Wish | undefined): Parts {
  const told = useTold();
  return useMemo(() => {
    if (wish === undefined || wish.order === 'place') return parts;
    return {
      areas: parts.areas.map((part) => ({ ...part, cards: ordered(part.cards, wish, told) })),
      free: ordered(parts.free, wish, told),
    };
  }, [parts, wish, told]);
}

function useWhole(all: Parts['free'], wish: Wish) {
  const told = useTold();
  return useMemo(() => ordered(all, wish, told), [all, wish, told]);
}
