import { Button } from '@digdir/designsystemet-react';
import { useState } from 'react';
import cards from '../design/Cards.module.css';
import { Page } from '../design/Page';
import { Select } from '../design/Select';
import { useFresh } from '../design/useFresh';
import { OrTrouble } from '../people/OrTrouble';
import type { ProposalListing } from '../protocol/generated/wire';
import type { ChallengeId } from '../protocol/wire';
import { calls } from './calls';
import { IdeaGrowing } from './IdeaGrowing';
import { OwnSkills } from './OwnSkills';
import { type Filter, filters, inOrder, passes } from './sorting';
import { useProposalTexts } from './texts';

const shownAtOnce = 30;

/** What ideas have grown into, and what people offer to it. */
export default function ProposalsPage({ id }: { id: ChallengeId }) {
  const { loaded, again, setLoaded } = useFresh(id, () => calls.proposals(id));
  return (
    <OrTrouble loaded={loaded} again={again}>
      {(listing) => (
        <Shown
          id={id}
          listing={listing}
          onChanged={(value) => setLoaded({ is: 'there', value })}
          onOutdated={again}
        />
      )}
    </OrTrouble>
  );
}

export interface ProposalsProps {
  id: ChallengeId;
  listing: ProposalListing;
  onChanged: (listing: ProposalListing) => void;
  /** What is shown is no longer so. */
  onOutdated: () => void;
}

function Shown(props: ProposalsProps) {
  const texts = useProposalTexts();
  const { listing } = props;
  const [filter, setFilter] = useState<Filter>('all');
  const [most, setMost] = useState(shownAtOnce);
  const chosen = (by: Filter) => listing.ideas.filter((idea) => passes(by, idea, listing.me));
  const shown = inOrder(chosen(filter));
  return (
    <Page title={texts.title} lead={texts.lead}>
      <OwnSkills {...props} />
      {listing.ideas.length === 0 ? (
        <p className={cards.empty}>{texts.empty}</p>
      ) : (
        <Select
          label={texts.show}
          value={filter}
          options={filters.map((each): [Filter, string] => [each, texts.filters[each](chosen(each).length)])}
          onValue={setFilter}
        />
      )}
      {listing.ideas.length > 0 && shown.length === 0 ? <p>{texts.emptyFilter}</p> : null}
      <ul className={cards.list}>
        {shown.slice(0, most).map((idea) => (
          <li key={`${idea.board} ${idea.idea}`}>
            <IdeaGrowing {...props} idea={idea} />
          </li>
        ))}
      </ul>
      {shown.length > most ? (
        <p className={cards.more}>
          <Button variant="secondary" onClick={() => setMost(most + shownAtOnce)}>
            {texts.more(Math.min(shownAtOnce, shown.length - most))}
          </Button>
        </p>
      ) : null}
    </Page>
  );
}
