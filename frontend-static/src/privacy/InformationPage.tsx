import { Page } from '../design/Page';
import { useLoaded } from '../design/useLoaded';
import { useLanguage } from '../i18n/Language';
import { OrTrouble } from '../people/OrTrouble';
import type { Information } from '../protocol/generated/wire';
import type { ChallengeId } from '../protocol/wire';
import { calls } from './calls';
import { useWords } from './words';

async function read(challenge: ChallengeId): Promise<Information> {
  const told = await calls.told(challenge);
  return told.agreed === told.version ? told : calls.seen(challenge, told.version);
}

/** What is kept of those who come in, in the organisation's own words where it has some. Who opens it has been told. */
export default function InformationPage({ challenge }: { challenge: ChallengeId | undefined }) {
  const { loaded, again } = useLoaded(challenge ?? '', () =>
    challenge === undefined ? Promise.resolve<Information>({ version: 1 }) : read(challenge),
  );
  return (
    <OrTrouble loaded={loaded} again={again}>
      {(information) => <Told information={information} />}
    </OrTrouble>
  );
}

function Told({ information: { version, text, since } }: { information: Information }) {
  const { information } = useWords();
  const { language } = useLanguage();
  const day = since === undefined ? undefined : new Date(since);
  const lead =
    day === undefined
      ? information.version(version)
      : `${information.version(version)}, ${information.since(new Intl.DateTimeFormat(language, { dateStyle: 'long' }).format(day))}`;
  const paragraphs = text === undefined ? information.standard : text.split(/\n+/);
  return (
    <Page title={information.title} lead={lead}>
      {paragraphs.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      <p>
        <a href="/mine-data">{information.mine}</a>
      </p>
    </Page>
  );
}
