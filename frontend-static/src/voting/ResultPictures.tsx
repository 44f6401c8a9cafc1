import { Bars } from '../design/pictures/Bars';
import { Course } from '../design/pictures/Course';
import { Pairs } from '../design/pictures/Pairs';
import { Purse } from '../design/pictures/Purse';
import { useTexts } from '../i18n/Language';
import type { AccountUnion, BallotsCounted, IdeaId, MethodUnion, Outcome, Round } from '../protocol/wire';
import { inKroner, told, weight } from './shown';
import { useWords } from './words';

type Name = (idea: IdeaId) => string;
type Of<Type extends AccountUnion['type']> = Extract<AccountUnion, { type: Type }>;

/** More pairs than this cannot be read in a picture; the table has them all. */
const mostPairs = 12;
/** A text alternative that goes on for ever is none. */
const mostSaid = 8;

function inShort(said: readonly string[]): string {
  return said.length <= mostSaid ? said.join('. ') : `${said.slice(0, mostSaid).join('. ')} …`;
}

interface OutcomeProps {
  round: Round;
  outcome: Outcome;
  name: Name;
}

/** How much support each idea has: also while a round is open, where that is told. */
export function TallyPicture({ round, outcome, name }: OutcomeProps) {
  const words = useWords();
  const rows = outcome.standings.map(({ idea, figures }) => ({
    name: name(idea),
    lengths: [weight(figures)],
    said: [told(figures, words)],
  }));
  return (
    <Bars
      title={words.pictures.tally(round.title)}
      text={inShort(rows.map((row) => `${row.name}: ${row.said[0] ?? ''}`))}
      heading={words.idea}
      kinds={[words.support]}
      rows={rows}
    />
  );
}

/** What each role that may be told of supports, as shares of its voters. */
export function RolePicture({ round, result, name }: { round: Round; result: BallotsCounted; name: Name }) {
  const words = useWords();
  const texts = useTexts();
  const [first] = result.roles;
  if (first === undefined) return null;
  const rows = first.ideas.map(({ idea }, index) => {
    const each = result.roles.map(({ ballots, ideas }) => ({
      supporters: ideas[index]?.supporters ?? 0,
      ballots,
    }));
    return {
      name: name(idea),
      lengths: each.map(({ supporters, ballots }) => supporters / ballots),
      said: each.map(({ supporters, ballots }) => words.ofThese(supporters, ballots)),
    };
  });
  const kinds = result.roles.map(({ role }) => texts.roles[role]);
  return (
    <Bars
      title={words.pictures.byRole(round.title)}
      text={inShort(
        rows.map(
          (row) => `${row.name}: ${row.said.map((said, i) => `${kinds[i] ?? ''} ${said}`).join(', ')}`,
        ),
      )}
      heading={words.idea}
      kinds={kinds}
      rows={rows}
      whole={1}
    />
  );
}

/** How the ballots became this result, where that can be drawn. */
export function PathPicture({ round, outcome, name }: OutcomeProps) {
  const { account } = outcome;
  switch (account.type) {
    case 'totals':
      return null;
    case 'strongest-paths':
      return <PairsPicture round={round} account={account} name={name} />;
    case 'runoff-rounds':
      return <CoursePicture round={round} account={account} outcome={outcome} name={name} />;
    case 'equal-shares':
      return <PursePicture round={round} account={account} name={name} />;
  }
}

function PairsPicture({
  round,
  account,
  name,
}: {
  round: Round;
  account: Of<'strongest-paths'>;
  name: Name;
}) {
  const words = useWords();
  if (account.ideas.length > mostPairs) return null;
  return (
    <Pairs
      title={words.pictures.pairs(round.title)}
      text={words.pathsText}
      names={account.ideas.map(name)}
      cells={account.preferred}
    />
  );
}

interface CourseProps extends OutcomeProps {
  account: Of<'runoff-rounds'>;
}

function CoursePicture({ round, account, outcome, name }: CourseProps) {
  const words = useWords();
  const numbers = (idea: IdeaId) =>
    account.rounds.flatMap(({ votes }) =>
      votes.filter((each) => each.idea === idea).map(({ votes: number }) => number),
    );
  const [winner] = outcome.winners;
  const runners = outcome.standings
    .map(({ idea }) => ({ name: name(idea), numbers: numbers(idea), lead: idea === winner }))
    .filter((runner) => runner.numbers.length > 0);
  if (account.rounds.length === 0) return null;
  return (
    <Course
      title={words.pictures.course(round.title)}
      text={inShort(
        account.rounds.map(({ out }, i) => `${words.runoffRound(i + 1)}: ${words.runoffOut(name(out))}`),
      )}
      heading={words.idea}
      steps={account.rounds.map((_, i) => words.runoffRound(i + 1))}
      runners={runners}
    />
  );
}

function PursePicture({ round, account, name }: { round: Round; account: Of<'equal-shares'>; name: Name }) {
  const words = useWords();
  const costs = costsOf(round.method);
  const bought = (ideas: readonly IdeaId[]) =>
    ideas.map((idea) => ({
      name: name(idea),
      cost: costs.get(idea) ?? 0,
      said: words.kroner(inKroner(costs.get(idea) ?? 0)),
    }));
  const chosen = [...account.purchases, ...account.completions].map(({ idea }) => idea);
  const plans = [
    { name: words.pictures.shares, ideas: chosen, left: account.left },
    { name: words.pictures.greedy, ideas: account.greedy, left: account.greedyLeft },
  ];
  return (
    <Purse
      title={words.pictures.purse(round.title, inKroner(account.total))}
      text={plans.map(({ name: plan, ideas }) => `${plan}: ${ideas.map(name).join(', ')}`).join('. ')}
      total={account.total}
      plans={plans.map(({ name: plan, ideas, left }) => ({
        name: plan,
        bought: bought(ideas),
        left: words.over(inKroner(left)),
      }))}
      table={
        <table>
          <thead>
            <tr>
              <th scope="col">{words.idea}</th>
              <th scope="col">{words.pictures.cost}</th>
              {plans.map((plan) => (
                <th key={plan.name} scope="col">
                  {plan.name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {[...costs].map(([idea, cost]) => (
              <tr key={idea}>
                <th scope="row">{name(idea)}</th>
                <td>{words.kroner(inKroner(cost))}</td>
                {plans.map((plan) => (
                  <td key={plan.name}>
                    {plan.ideas.includes(idea) ? words.pictures.yes : words.pictures.no}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      }
    />
  );
}

function costsOf(method: MethodUnion): ReadonlyMap<IdeaId, number> {
  return new Map(method.type === 'budget' ? method.costs.map(({ idea, cost }) => [idea, cost]) : []);
}
