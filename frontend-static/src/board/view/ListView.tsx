import { useTexts } from '../../i18n/Language';
import type { SeenIdea } from '../model/optimistic';
import type { Part } from '../model/parts';
import { Area } from './Areas';
import type { Draft } from './Composer';
import style from './ListView.module.css';
import { QuickWrite } from './QuickWrite';

interface ListViewProps {
  areas: readonly Part[];
  free: readonly SeenIdea[];
  onWritten: (draft: Draft) => void;
}

/** The same board as one list under headings, with the box to write in always at hand. */
export function ListView({ areas, free, onWritten }: ListViewProps) {
  const { board } = useTexts();
  return (
    <div className={style.list}>
      {areas.map((area) => (
        <Area key={area.id} area={area} />
      ))}
      {free.length > 0 || areas.length === 0 ? (
        <Area area={{ id: undefined, title: board.freeArea, cards: free }} />
      ) : null}
      <QuickWrite onWritten={onWritten} />
    </div>
  );
}
