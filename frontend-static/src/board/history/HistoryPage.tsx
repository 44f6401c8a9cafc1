import { Button } from '@digdir/designsystemet-react';
import { useId, useMemo, useState } from 'react';
import { Page } from '../../design/Page';
import { useLoaded } from '../../design/useLoaded';
import { useTimes } from '../../i18n/days';
import { useTexts } from '../../i18n/Language';
import { OrTrouble } from '../../people/OrTrouble';
import { useNames } from '../../people/names';
import { api } from '../../protocol/api';
import type { BoardId, Idea, Person, WireEvent } from '../../protocol/wire';
import { clustered } from '../model/clustering';
import { projected } from '../model/projected';
import type { SeenIdea } from '../model/optimistic';
import { inOrder } from '../model/places';
import { Happened } from './Happened';
import style from './History.module.css';
import { Past } from './past';
import { useWords } from './words';

interface Known {
  past: Past;
  people: readonly Person[];
}

const lastShown = 12;

/** A board at any moment, from its first event to its last, and who did what. */
export default function HistoryPage({ board }: { board: BoardId }) {
  const { loaded, again } = useLoaded(board, async (): Promise<Known> => {
    const [snapshot, { people }, events] = await Promise.all([
      api.snapshot(board),
      api.people(board),
      allEvents(board),
    ]);
    return { past: new Past(snapshot, events), people };
  });
  return (
    <OrTrouble loaded={loaded} again={again}>
      {(known) => <Opened board={board} known={known} />}
    </OrTrouble>
  );
}

async function allEvents(board: BoardId): Promise<WireEvent[]> {
  const events: WireEvent[] = [];
  for (;;) {
    const page = await api.events(board, events.length, 0);
    events.push(...page.events);
    if (!page.more) return events;
  }
}

function Opened({ board, known: { past, people } }: { board: BoardId; known: Known }) {
  const words = useWords();
  const moment = useTimes('medium', 'medium');
  const nameOf = useNames(people);
  const slider = useId();
  const of = past.events.length;
  const [count, setCount] = useState(of);
  const then = useMemo(() => past.at(count), [past, count]);
  const at = past.events[count - 1]?.at;
  const said = count === 0 ? words.beginning : words.at(count, of, at === undefined ? '' : moment(at));
  const go = (to: number) => () => setCount(Math.max(0, Math.min(of, to)));
  return (
    <Page title={words.title} lead={words.lead}>
      <p>
        <a href={`/t/${encodeURIComponent(board)}`}>{words.back}</a>
      </p>
      <div className={style.slider}>
        <label htmlFor={slider}>{words.moment}</label>
        <input
          id={slider}
          type="range"
          min={0}
          max={of}
          value={count}
          aria-valuetext={said}
          onChange={(event) => setCount(Number(event.target.value))}
        />
        <div className={style.steps}>
          <Button variant="secondary" data-size="sm" onClick={go(0)} disabled={count === 0}>
            {words.first}
          </Button>
          <Button variant="secondary" data-size="sm" onClick={go(count - 1)} disabled={count === 0}>
            {words.earlier}
          </Button>
          <Button variant="secondary" data-size="sm" onClick={go(count + 1)} disabled={count === of}>
            {words.later}
          </Button>
          <Button variant="secondary" data-size="sm" onClick={go(of)} disabled={count === of}>
            {words.last}
          </Button>
        </div>
        <p role="status" className={style.said}>
          {said}
        </p>
      </div>
      <div className={style.both}>
        <section aria-labelledby="then">
          <h2 id="then">{words.board}</h2>
          <Then
            areas={then.areas.map(({ id, title }) => [id, title] as const)}
            cards={[...projected(then).values()]}
            nameOf={nameOf}
          />
        </section>
        <section aria-labelledby="did">
          <h2 id="did">{words.did}</h2>
          <Happened
            events={past.events.slice(Math.max(0, count - lastShown), count).reverse()}
            board={then}
            nameOf={nameOf}
          />
        </section>
      </div>
    </Page>
  );
}

interface ThenProps {
  areas: readonly (readonly [string, string])[];
  cards: readonly SeenIdea[];
  nameOf: (participant: string | undefined) => string | undefined;
}

function Then({ areas, cards, nameOf }: ThenProps) {
  const words = useWords();
  if (cards.length === 0) return <p>{words.nothing}</p>;
  const named = [...areas, [undefined, words.free] as const];
  return named.map(([area, title]) => {
    const lying = inOrder(cards.filter((card) => card.area === area));
    return lying.length === 0 ? null : (
      <section key={title} className={style.area} aria-label={title}>
        <h3>{title}</h3>
        <ul className={style.cards}>
          {clustered(lying).map((each) =>
            'card' in each ? (
              <Card key={each.card.idea} card={each.card} nameOf={nameOf} />
            ) : (
              <li key={each.cluster.cluster} className={style.cluster}>
                <h4>{each.cluster.title}</h4>
                <ul className={style.cards}>
                  {each.cards.map((card) => (
                    <Card key={card.idea} card={card} nameOf={nameOf} />
                  ))}
                </ul>
              </li>
            ),
          )}
        </ul>
      </section>
    );
  });
}

function Card({ card, nameOf }: { card: SeenIdea; nameOf: ThenProps['nameOf'] }) {
  const { board } = useTexts();
  const words = useWords();
  const { tally } = card;
  return (
    <li className={style.card}>
      <p>{card.text}</p>
      <p className={style.when}>
        {card.anonymous ? board.anonymousBy : (nameOf(card.by) ?? words.someone)}
        {card.comments.length === 0 ? null : ` · ${words.comments(card.comments.length)}`}
        {tally === undefined ? null : ` · ${board.tally(tally.agree, tally.disagree, tally.pass)}`}
      </p>
      {card.merged.map((merged: Idea) => (
        <p key={merged.idea} className={style.merged}>
          {merged.text}
        </p>
      ))}
    </li>
  );
}
