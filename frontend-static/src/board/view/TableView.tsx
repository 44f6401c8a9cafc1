import { memo, useEffect, useRef, useState } from 'react';
import { useTimes } from '../../i18n/days';
import { useTexts } from '../../i18n/Language';
import type { SeenIdea } from '../model/optimistic';
import type { Order, Wish } from '../model/wish';
import { useBoardWords } from '../words';
import { shortened, useBoard } from './BoardContext';
import { CardMenu } from './CardMenu';
import { Comments } from './Comments';
import { EditForm } from './EditForm';
import { MoveMenu } from './MoveMenu';
import { RefusalNote } from './RefusalNote';
import { Stances } from './Stances';
import style from './TableView.module.css';
import { useNear } from './useNear';

interface TableViewProps {
  ideas: readonly SeenIdea[];
  wish: Wish;
  onWish: (wish: Wish) => void;
}

const columns: readonly Exclude<Order, 'place'>[] = ['text', 'area', 'author', 'agree', 'comments', 'time'];

/** The same board as a table: every idea a row, every column a way to sort, and all that one may do with a card. */
export function TableView({ ideas, wish, onWish }: TableViewProps) {
  const { board } = useTexts();
  const words = useBoardWords();
  const sort = (order: Order) => () =>
    onWish({ ...wish, order, descending: wish.order === order ? !wish.descending : false });
  return (
    <div className={style.scroll} role="group" aria-label={board.asBoard} tabIndex={0}>
      <table className={style.table}>
        <caption className="hidden-visually">{words.tableCaption}</caption>
        <thead>
          <tr>
            {columns.map((order) => (
              <th
                key={order}
                scope="col"
                aria-sort={wish.order === order ? (wish.descending ? 'descending' : 'ascending') : 'none'}
              >
                <button type="button" className={style.sort} onClick={sort(order)}>
                  {words.orders[order]}
                  <span aria-hidden="true">
                    {wish.order === order ? (wish.descending ? ' ↓' : ' ↑') : ''}
                  </span>
                </button>
              </th>
            ))}
            <th scope="col">{words.acts}</th>
          </tr>
        </thead>
        <tbody>
          {ideas.map((idea) => (
            <Row key={idea.idea} idea={idea} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

const Row = memo(function Row({ idea }: { idea: SeenIdea }) {
  const { board } = useTexts();
  const moment = useTimes('short', 'short');
  const { areas, focus, mayMove, nameOf } = useBoard();
  const row = useRef<HTMLTableRowElement>(null);
  const { whole } = useNear(row);
  const [editing, setEditing] = useState(false);
  const [commenting, setCommenting] = useState(false);
  useEffect(() => {
    const on = focus.take(idea.idea);
    if (on === 'card') row.current?.focus();
    if (on === 'handle') row.current?.querySelector<HTMLElement>('[data-handle]')?.focus();
  });
  const stopEditing = () => {
    setEditing(false);
    focus.want(idea.idea, 'card');
  };
  const text = `row-${idea.idea}`;
  const area = areas.find(({ id }) => id === idea.area)?.title ?? board.freeArea;
  return (
    <tr
      ref={row}
      className={style.row}
      tabIndex={0}
      aria-labelledby={text}
      data-card={idea.idea}
      data-safety={idea.safety}
      {...(whole ? {} : { 'data-plain': '' })}
    >
      <th scope="row" className={style.text}>
        {editing ? <EditForm idea={idea} onDone={stopEditing} /> : <span id={text}>{idea.text}</span>}
        {idea.refusals.map((refusal) => (
          <RefusalNote key={refusal.command.id} refusal={refusal} idea={idea} />
        ))}
      </th>
      <td>{area}</td>
      <td>{nameOf(idea.by, idea.anonymous)}</td>
      <td>{whole ? <Stances idea={idea} /> : <Tally idea={idea} />}</td>
      <td className={style.comments}>
        {whole ? (
          <button
            type="button"
            className={style.sort}
            aria-expanded={commenting}
            aria-label={`${board.comments(idea.comments.length)}: ${shortened(idea.text)}`}
            onClick={() => setCommenting(!commenting)}
          >
            {idea.comments.length}
          </button>
        ) : (
          idea.comments.length
        )}
        {commenting && whole ? <Comments idea={idea} /> : null}
      </td>
      <td>{idea.at === '' ? board.pending : moment(idea.at)}</td>
      <td>
        {whole ? (
          <span className={style.acts}>
            {mayMove ? <MoveMenu idea={idea} /> : null}
            <CardMenu idea={idea} onEdit={() => setEditing(true)} />
          </span>
        ) : null}
      </td>
    </tr>
  );
});

function Tally({ idea: { tally } }: { idea: SeenIdea }) {
  const { board } = useTexts();
  return tally === undefined ? null : board.tally(tally.agree, tally.disagree, tally.pass);
}
