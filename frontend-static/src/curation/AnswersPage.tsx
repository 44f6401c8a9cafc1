import { Button } from '@digdir/designsystemet-react';
import { type ReactNode, useEffect, useState } from 'react';
import cards from '../design/Cards.module.css';
import { Page } from '../design/Page';
import { Select } from '../design/Select';
import { useFresh } from '../design/useFresh';
import { OrTrouble } from '../people/OrTrouble';
import { useNames } from '../people/names';
import { Device } from '../protocol/device';
import type { AnsweredIdea, AnswerListing } from '../protocol/generated/wire';
import { recallAnonymous } from '../protocol/ownAnonymous';
import type { BoardId, ChallengeId, IdeaId } from '../protocol/wire';
import { calls } from './calls';
import { IdeaWithAnswers } from './IdeaWithAnswers';
import { PromisedDay } from './PromisedDay';
import { counted, type Filter, isMine, passes, verdictOrder } from './sorting';
import { useCurationTexts } from './texts';
import { ThanksTo } from './ThanksTo';

const shownAtOnce = 50;

interface AnswersPageProps {
  id: ChallengeId;
  /** What other features know of an idea. */
  about?: (board: BoardId, idea: IdeaId) => ReactNode;
}

/** What became of the ideas of a challenge, and why. */
export default function AnswersPage({ id, about }: AnswersPageProps) {
  const { loaded, again, setLoaded } = useFresh(id, () => calls.answers(id));
  return (
    <OrTrouble loaded={loaded} again={again}>
      {(listing) => (
        <Answers
          id={id}
          listing={listing}
          about={about}
          onChanged={(value) => setLoaded({ is: 'there', value })}
          onOutdated={again}
        />
      )}
    </OrTrouble>
  );
}

export interface AnswersProps {
  id: ChallengeId;
  listing: AnswerListing;
  about: AnswersPageProps['about'];
  onChanged: (listing: AnswerListing) => void;
  /** What is shown is no longer so. */
  onOutdated: () => void;
}

function Answers(props: AnswersProps) {
  const texts = useCurationTexts();
  const { listing } = props;
  const [filter, setFilter] = useState<Filter>('all');
  const [most, setMost] = useState(shownAtOnce);
  const all = listing.ideas.filter((each) => passes(filter, each));
  return (
    <Page title={texts.title} lead={texts.lead}>
      <PromisedDay {...props} />
      <Mine {...props} />
      <section aria-labelledby="ideas">
        <h2 id="ideas">{texts.ideas}</h2>
        {listing.ideas.length === 0 ? (
          <p className={cards.empty}>{texts.empty}</p>
        ) : (
          <Select label={texts.show} value={filter} options={filters(texts, listing)} onValue={setFilter} />
        )}
        {listing.ideas.length > 0 && all.length === 0 ? <p>{texts.emptyFilter}</p> : null}
        <Listed {...props} ideas={all.slice(0, most)} />
        {all.length > most ? (
          <p className={cards.more}>
            <Button variant="secondary" onClick={() => setMost(most + shownAtOnce)}>
              {texts.more(Math.min(shownAtOnce, all.length - most))}
            </Button>
          </p>
        ) : null}
      </section>
    </Page>
  );
}

function filters(texts: ReturnType<typeof useCurationTexts>, listing: AnswerListing): [Filter, string][] {
  return [
    ['all', texts.filters.all(listing.ideas.length)],
    ['waiting', texts.filters.waiting(counted(listing, 'waiting'))],
    ...verdictOrder.map((verdict): [Filter, string] => [
      verdict,
      texts.filters.one(texts.verdicts[verdict], counted(listing, verdict)),
    ]),
  ];
}

function Listed({ ideas, ...props }: AnswersProps & { ideas: readonly AnsweredIdea[] }) {
  return (
    <ul className={cards.list}>
      {ideas.map((each) => (
        <li key={`${each.board} ${each.idea.idea}`}>
          <IdeaWithAnswers {...props} answered={each} />
        </li>
      ))}
    </ul>
  );
}

/** What I gave myself, and the thanks that came back. */
function Mine(props: AnswersProps) {
  const texts = useCurationTexts();
  const { listing } = props;
  const { participant } = listing.me;
  const anonymous = useAnonymous(listing);
  const nameOf = useNames(listing.people);
  const mine = listing.ideas.filter((each) => isMine(each, participant, anonymous));
  const thanks = listing.thanks.filter(
    ({ to, idea, comment }) => to === participant || (comment === undefined && anonymous.has(idea)),
  );
  if (mine.length === 0) return null;
  return (
    <section aria-labelledby="mine">
      <h2 id="mine">{texts.mine.title}</h2>
      <p>{texts.mine.text}</p>
      <ThanksTo title={texts.mine.thanked} thanks={thanks} nameOf={nameOf} />
      <ul className={cards.list}>
        {mine.map(({ board, idea, answers }) => (
          <li key={`${board} ${idea.idea}`} className={cards.card}>
            <p className={cards.text}>{idea.text}</p>
            <p className={cards.quiet}>
              {answers.length === 0
                ? listing.overdue
                  ? texts.stillWaits
                  : texts.waits
                : answers.map(({ verdict }) => texts.verdicts[verdict]).join(', ')}
            </p>
            {answers.map(({ by, reason }) => (
              <p key={by} className={cards.text}>
                {reason}
              </p>
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
}

function useAnonymous({ ideas, me }: AnswerListing): ReadonlySet<IdeaId> {
  const [own, setOwn] = useState<ReadonlySet<IdeaId>>(new Set());
  const boards = [...new Set(ideas.map(({ board }) => board))].join(' ');
  useEffect(() => {
    let current = true;
    const device = new Device();
    void Promise.all(
      boards
        .split(' ')
        .filter((board) => board !== '')
        .map((board) => recallAnonymous(device, me.participant, board)),
    ).then((found) => current && setOwn(new Set(found.flat())));
    return () => {
      current = false;
    };
  }, [boards, me.participant]);
  return own;
}
