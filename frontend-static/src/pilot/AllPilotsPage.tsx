import cards from '../design/Cards.module.css';
import { Page } from '../design/Page';
import { useFresh } from '../design/useFresh';
import { OrTrouble } from '../people/OrTrouble';
import { calls } from './calls';
import { PilotList } from './PilotList';
import { usePilotTexts } from './texts';

/** Every pilot that one may know of. */
export default function AllPilotsPage() {
  const texts = usePilotTexts();
  const { loaded, again } = useFresh('all', calls.all);
  return (
    <OrTrouble loaded={loaded} again={again}>
      {({ pilots }) => (
        <Page title={texts.allTitle} lead={texts.allLead}>
          {pilots.length === 0 ? <p className={cards.empty}>{texts.empty}</p> : <PilotList pilots={pilots} />}
        </Page>
      )}
    </OrTrouble>
  );
}
