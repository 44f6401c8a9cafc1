import { useState } from 'react';
import { Select } from '../design/Select';
import type { OpinionMap, WeighedIdea } from '../protocol/wire';
import style from './InsightPage.module.css';
import { usePercent } from './Standings';
import { useWords } from './words';

type Order = 'support' | 'conflict' | 'order';

/** All ideas with every number that may be told. */
export function IdeaTable({ map }: { map: OpinionMap }) {
  const words = useWords();
  const percent = usePercent();
  const [order, setOrder] = useState<Order>('support');
  const shown = (share: number | undefined) => (share === undefined ? '' : percent(share));
  return (
    <>
      <Select
        label={words.sort}
        value={order}
        options={Object.entries(words.sorts) as [Order, string][]}
        onValue={setOrder}
      />
      <div role="group" tabIndex={0} aria-label={words.all} className={style.wide}>
        <table className={style.table}>
          <thead>
            <tr>
              <th scope="col">{words.idea}</th>
              {map.groups.map(({ name }) => (
                <th key={name} scope="col">
                  {words.agreeIn(name)}
                </th>
              ))}
              <th scope="col">{words.support}</th>
              <th scope="col">{words.conflict}</th>
              <th scope="col">{words.argumentsFor}</th>
              <th scope="col">{words.argumentsAgainst}</th>
            </tr>
          </thead>
          <tbody>
            {sorted(map.ideas, order).map((idea) => (
              <tr key={idea.idea}>
                <th scope="row" className={style.text}>
                  {idea.text}
                </th>
                {map.groups.map(({ name }) => (
                  <td key={name}>{shown(agreeing(idea, name))}</td>
                ))}
                <td>{shown(idea.support)}</td>
                <td>{shown(idea.conflict)}</td>
                <td>{idea.argumentsFor}</td>
                <td>{idea.argumentsAgainst}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

function agreeing(idea: WeighedIdea, group: string): number | undefined {
  const count = idea.groups.find((each) => each.group === group);
  return count === undefined ? undefined : count.agree / (count.agree + count.disagree + count.pass);
}

function sorted(ideas: readonly WeighedIdea[], order: Order): readonly WeighedIdea[] {
  if (order === 'order') return ideas;
  return [...ideas].sort((a, b) => (b[order] ?? -1) - (a[order] ?? -1));
}
