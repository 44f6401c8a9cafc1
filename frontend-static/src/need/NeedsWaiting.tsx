import type { ChallengeId } from '../protocol/wire';
import { useNeedTexts } from './texts';
import { useNeeds } from './useNeeds';

/** On the challenge's own page: how many needs nothing answers yet, and the way to them. */
export default function NeedsWaiting({ id }: { id: ChallengeId }) {
  const texts = useNeedTexts();
  const listing = useNeeds(id);
  if (listing === undefined) return null;
  const waiting = listing.needs.filter((need) => need.waits).length;
  return (
    <p>
      {listing.needs.length === 0 ? texts.nothingYet : texts.waiting(waiting)}{' '}
      <a href={`/u/${encodeURIComponent(id)}/behov`}>{texts.toNeeds}</a>
    </p>
  );
}
