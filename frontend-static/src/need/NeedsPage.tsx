import { Button } from '@digdir/designsystemet-react';
import { useState } from 'react';
import cards from '../design/Cards.module.css';
import { Page } from '../design/Page';
import { Select } from '../design/Select';
import { useFresh } from '../design/useFresh';
import { useOpening } from '../design/useOpening';
import { OrTrouble } from '../people/OrTrouble';
import type { NeedListing } from '../protocol/generated/wire';
import type { ChallengeId } from '../protocol/wire';
import { calls } from './calls';
import { DescriptionPart } from './DescriptionPart';
import { LayForm } from './LayForm';
import style from './Need.module.css';
import { NeedCard } from './NeedCard';
import { counted, type Filter, ideasWithNeeds, kindOrder, passes } from './sorting';
import { type NeedTexts } from './nb';
import { useNeedTexts } from './texts';

const shownAtOnce = 50;

/** What people need, and what is known of it. */
export default function NeedsPage({ id }: { id: ChallengeId }) {
  const { loaded, again, setLoaded } = useFresh(id, () => calls.needs(id));
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

export interface NeedsProps {
  id: ChallengeId;
  listing: NeedListing;
  onChanged: (listing: NeedListing) => void;
  /** What is shown is no longer so. */
  onOutdated: () => void;
}

function Shown(props: NeedsProps) {
  const texts = useNeedTexts();
  return (
    <Page title={texts.title} lead={texts.lead}>
      <div className={style.unprinted}>
        <Lay {...props} />
        <Cards {...props} />
        <IdeasPart listing={props.listing} />
      </div>
      <DescriptionPart {...props} />
    </Page>
  );
}

function Lay(props: NeedsProps) {
  const { lay } = useNeedTexts();
  const { open, setOpen, close, place } = useOpening<'lay'>();
  if (!props.listing.may.includes('LayNeed')) return null;
  return (
    <div ref={place} className={style.lay}>
      {open === undefined ? (
        <Button onClick={() => setOpen('lay')}>{lay.open}</Button>
      ) : (
        <LayForm {...props} onClose={close} />
      )}
    </div>
  );
}

function Cards(props: NeedsProps) {
  const texts = useNeedTexts();
  const { listing } = props;
  const [filter, setFilter] = useState<Filter>('all');
  const [most, setMost] = useState(shownAtOnce);
  const shown = listing.needs.filter((need) => passes(filter, need));
  if (listing.needs.length === 0) return <p className={cards.empty}>{texts.empty}</p>;
  return (
    <section aria-label={texts.title} className={style.part}>
      <Select label={texts.show} value={filter} options={filters(texts, listing)} onValue={setFilter} />
      {shown.length === 0 ? <p>{texts.emptyFilter}</p> : null}
      <ul className={cards.list}>
        {shown.slice(0, most).map((need) => (
          <li key={need.need}>
            <NeedCard {...props} need={need} />
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
    </section>
  );
}

function filters(texts: NeedTexts, listing: NeedListing): [Filter, string][] {
  return [
    ['all', texts.filters.all(listing.needs.length)],
    ['waiting', texts.filters.waiting(counted(listing, 'waiting'))],
    ...kindOrder.map((kind): [Filter, string] => [
      kind,
      texts.filters.one(texts.kinds[kind], counted(listing, kind)),
    ]),
  ];
}

/** The same links, from the ideas' side. */
function IdeasPart({ listing }: { listing: NeedListing }) {
  const texts = useNeedTexts();
  const answering = ideasWithNeeds(listing);
  return (
    <section aria-labelledby="answering" className={style.part}>
      <h2 id="answering">{texts.ideas.title}</h2>
      {answering.length === 0 ? <p>{texts.ideas.none}</p> : null}
      <ul className={cards.list}>
        {answering.map(({ idea, answers }) => (
          <li key={`${idea.board} ${idea.idea}`} className={cards.card}>
            <p className={cards.title}>{idea.text}</p>
            <ul>
              {answers.map(({ need, told }) => (
                <li key={need}>
                  {texts.kinds[told.type]}: {told.text}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </section>
  );
}
