import type { AccountUnion, IdeaId, Outcome } from '../protocol/wire';
import { fractionInKroner, inKroner } from './shown';
import style from './Voting.module.css';
import { useWords } from './words';

type Name = (idea: IdeaId) => string;
type Of<Type extends AccountUnion['type']> = Extract<AccountUnion, { type: Type }>;

/** How the ballots became this result, step by step. */
export function Path({ outcome, name }: { outcome: Outcome; name: Name }) {
  const words = useWords();
  return (
    <>
      <h3 id="path">{words.path}</h3>
      <Steps account={outcome.account} name={name} />
    </>
  );
}

function Steps({ account, name }: { account: AccountUnion; name: Name }) {
  const words = useWords();
  switch (account.type) {
    case 'totals':
      return <p>{words.totals}</p>;
    case 'strongest-paths':
      return <StrongestPaths account={account} name={name} />;
    case 'runoff-rounds':
      return <RunoffRounds account={account} name={name} />;
    case 'equal-shares':
      return <EqualShares account={account} name={name} />;
  }
}

function StrongestPaths({ account, name }: { account: Of<'strongest-paths'>; name: Name }) {
  const words = useWords();
  return (
    <>
      <p>{words.pathsWin}</p>
      <Matrix title={words.pathsText} ideas={account.ideas} cells={account.preferred} name={name} />
      <Matrix title={words.strongest} ideas={account.ideas} cells={account.strongest} name={name} />
    </>
  );
}

interface MatrixProps {
  title: string;
  ideas: readonly IdeaId[];
  cells: readonly (readonly number[])[];
  name: Name;
}

function Matrix({ title, ideas, cells, name }: MatrixProps) {
  return (
    <div className={style.scroll} role="group" aria-label={title} tabIndex={0}>
      <table className={`${style.table} ${style.matrix}`}>
        <caption>{title}</caption>
        <thead>
          <tr>
            <td />
            {ideas.map((idea) => (
              <th key={idea} scope="col">
                {name(idea)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {ideas.map((row, i) => (
            <tr key={row}>
              <th scope="row">{name(row)}</th>
              {ideas.map((column, j) => (
                <td key={column}>{i === j ? '–' : cells[i]?.[j]}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function RunoffRounds({ account, name }: { account: Of<'runoff-rounds'>; name: Name }) {
  const words = useWords();
  return (
    <ol className={style.lines}>
      {account.rounds.map(({ votes, exhausted, out }, index) => (
        <li key={out} className={style.round}>
          <strong>{words.runoffRound(index + 1)}</strong>
          <ul>
            {votes.map(({ idea, votes: number }) => (
              <li key={idea}>
                {name(idea)}: {number}
              </li>
            ))}
          </ul>
          <p>
            {words.runoffOut(name(out))} {exhausted > 0 ? words.exhausted(exhausted) : null}
          </p>
        </li>
      ))}
    </ol>
  );
}

function EqualShares({ account, name }: { account: Of<'equal-shares'>; name: Name }) {
  const words = useWords();
  return (
    <>
      <p>{words.sharesText(fractionInKroner(account.share), inKroner(account.total))}</p>
      {account.raises > 0 ? <p>{words.raised(account.raises)}</p> : null}
      <ol>
        {account.purchases.map(({ idea, cost, supporters, price }) => (
          <li key={idea}>{words.bought(name(idea), inKroner(cost), supporters, fractionInKroner(price))}</li>
        ))}
        {account.completions.map(({ idea, cost }) => (
          <li key={idea}>{words.completed(name(idea), inKroner(cost))}</li>
        ))}
      </ol>
      <p>{words.over(inKroner(account.left))}</p>
      {account.greedy.length === 0 ? null : <p>{words.greedy(account.greedy.map(name).join(', '))}</p>}
    </>
  );
}
