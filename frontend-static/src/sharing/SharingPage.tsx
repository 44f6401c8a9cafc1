import { Button } from '@digdir/designsystemet-react';
import { type SyntheticEvent, useState } from 'react';
import { useAnnounce } from '../design/Announcer';
import cards from '../design/Cards.module.css';
import { fieldErrors } from '../design/failures';
import { LineField } from '../design/Field';
import { Page } from '../design/Page';
import { Trouble } from '../design/Trouble';
import { useLoaded } from '../design/useLoaded';
import { OrTrouble } from '../people/OrTrouble';
import { api } from '../protocol/api';
import type { Publication, PublicPart, SharedFile } from '../protocol/generated/wire';
import type { ChallengeId } from '../protocol/wire';
import { calls } from './calls';
import style from './Sharing.module.css';
import { useSharingTexts } from './texts';

/** What of a challenge others may see, what it was begun from, and what others may begin from it. */
export default function SharingPage({ id }: { id: ChallengeId }) {
  const texts = useSharingTexts();
  const { loaded, again } = useLoaded(id, () => calls.all(id));
  return (
    <OrTrouble loaded={loaded} again={again}>
      {({ challenge, publication, from }) => (
        <Page title={texts.title} lead={texts.lead}>
          <PublicPage id={id} before={publication} />
          {from === undefined ? null : <Origin file={from} />}
          {challenge.facilitates ? <ShareFile id={id} /> : null}
          {challenge.facilitates ? <AsTemplate id={id} title={challenge.title} /> : null}
        </Page>
      )}
    </OrTrouble>
  );
}

function PublicPage({ id, before }: { id: ChallengeId; before: Publication }) {
  const { public: texts } = useSharingTexts();
  const [publication, setPublication] = useState(before);
  return (
    <section aria-labelledby="public">
      <h2 id="public">{texts.title}</h2>
      <p>{publication.address === undefined ? texts.none : texts.some}</p>
      {publication.address === undefined ? null : (
        <p>
          <a href={publication.address} target="_blank" rel="noreferrer">
            {texts.open}
          </a>
        </p>
      )}
      {publication.mayPublish && publication.allowed ? (
        <ChooseParts id={id} publication={publication} onChanged={setPublication} />
      ) : null}
      {publication.allowed ? null : <p>{texts.notAllowed}</p>}
    </section>
  );
}

interface ChoosePartsProps {
  id: ChallengeId;
  publication: Publication;
  onChanged: (publication: Publication) => void;
}

function ChooseParts({ id, publication, onChanged }: ChoosePartsProps) {
  const { parts: names, public: texts } = useSharingTexts();
  const announce = useAnnounce();
  const [chosen, setChosen] = useState<ReadonlySet<PublicPart>>(new Set(publication.parts));
  const [failed, setFailed] = useState<unknown>();
  const choose = (part: PublicPart, on: boolean) => {
    const next = new Set(chosen);
    if (on) next.add(part).add('challenge');
    else if (part === 'challenge') next.clear();
    else next.delete(part);
    setChosen(next);
  };
  const save = async (event: SyntheticEvent) => {
    event.preventDefault();
    try {
      onChanged(await calls.publish(id, [...chosen]));
      setFailed(undefined);
      announce(texts.saved);
    } catch (error) {
      setFailed(error);
    }
  };
  return (
    <form onSubmit={(event) => void save(event)}>
      <fieldset className={style.choices}>
        <legend>{texts.choose}</legend>
        <p className={cards.quiet}>{texts.needs}</p>
        {(Object.entries(names) as [PublicPart, string][]).map(([part, name]) => (
          <label key={part} className={style.check}>
            <input
              type="checkbox"
              checked={chosen.has(part)}
              onChange={({ target }) => choose(part, target.checked)}
            />
            {name}
          </label>
        ))}
      </fieldset>
      {failed === undefined ? null : <Trouble error={failed} />}
      <Button type="submit">{texts.save}</Button>
    </form>
  );
}

function Origin({ file: { source, licence, pilots, lessons } }: { file: SharedFile }) {
  const { origin: texts } = useSharingTexts();
  return (
    <section aria-labelledby="origin">
      <h2 id="origin">{texts.title}</h2>
      <p>{texts.credit(source.organisation, licence)}</p>
      {pilots.length === 0 ? null : <h3>{texts.pilots}</h3>}
      <ul className={cards.list}>
        {pilots.map(({ title, hypothesis, learnt }, index) => (
          <li key={index} className={cards.card}>
            <p className={cards.title}>{title}</p>
            <p className={cards.text}>{hypothesis}</p>
            {learnt === undefined ? null : (
              <p className={cards.text}>
                <strong>{texts.learnt}:</strong> {learnt}
              </p>
            )}
          </li>
        ))}
      </ul>
      {lessons.length === 0 ? null : <h3>{texts.lessons}</h3>}
      <ul className={cards.list}>
        {lessons.map(({ title, text }, index) => (
          <li key={index} className={cards.card}>
            <p className={cards.title}>{title}</p>
            <p className={cards.text}>{text}</p>
          </li>
        ))}
      </ul>
      <p className={cards.quiet}>{texts.update}</p>
    </section>
  );
}

function ShareFile({ id }: { id: ChallengeId }) {
  const { file: texts } = useSharingTexts();
  return (
    <section aria-labelledby="file">
      <h2 id="file">{texts.title}</h2>
      <p>{texts.text}</p>
      <p>
        <a href={api.exportAddress(id, 'sharing.json')} download>
          {texts.get}
        </a>
      </p>
    </section>
  );
}

function AsTemplate({ id, title }: { id: ChallengeId; title: string }) {
  const { template: texts } = useSharingTexts();
  const announce = useAnnounce();
  const [name, setName] = useState(title);
  const [saved, setSaved] = useState(false);
  const [failed, setFailed] = useState<unknown>();
  const save = async (event: SyntheticEvent) => {
    event.preventDefault();
    try {
      await calls.saveTemplate(id, name);
      setSaved(true);
      setFailed(undefined);
      announce(texts.saved);
    } catch (error) {
      setFailed(error);
    }
  };
  const wrong = fieldErrors(failed).get('name');
  return (
    <section aria-labelledby="template">
      <h2 id="template">{texts.title}</h2>
      <p>{texts.text}</p>
      <form onSubmit={(event) => void save(event)} noValidate>
        <LineField
          label={texts.name}
          name="name"
          error={wrong}
          value={name}
          onValue={setName}
          maxLength={120}
        />
        <Button type="submit" variant="secondary">
          {texts.save}
        </Button>
      </form>
      {saved && failed === undefined ? <p>{texts.saved}</p> : null}
      {failed === undefined || wrong !== undefined ? null : <Trouble error={failed} />}
    </section>
  );
}
