import { Button } from '@digdir/designsystemet-react';
import { type SyntheticEvent, useId, useState } from 'react';
import { useAnnounce } from '../design/Announcer';
import cards from '../design/Cards.module.css';
import { fieldErrors } from '../design/failures';
import { LineField } from '../design/Field';
import { Page } from '../design/Page';
import { Trouble } from '../design/Trouble';
import { useLoaded } from '../design/useLoaded';
import { useTexts } from '../i18n/Language';
import { OrTrouble } from '../people/OrTrouble';
import type { Organisation } from '../protocol/generated/wire';
import { Refusal } from '../protocol/http';
import { calls } from './calls';
import style from './Organisation.module.css';
import { useOrganisationTexts } from './texts';

/** What an organisation decides for itself. */
export default function OrganisationPage() {
  const { loaded, again, setLoaded } = useLoaded('organisation', calls.organisation);
  return (
    <OrTrouble loaded={loaded} again={again}>
      {(organisation) => (
        <Settings
          key={organisation.version}
          organisation={organisation}
          onChanged={(value) => setLoaded({ is: 'there', value })}
        />
      )}
    </OrTrouble>
  );
}

interface SettingsProps {
  organisation: Organisation;
  onChanged: (organisation: Organisation) => void;
}

function Settings({ organisation, onChanged }: SettingsProps) {
  const texts = useOrganisationTexts();
  return (
    <Page title={texts.title} lead={texts.lead}>
      {organisation.mayChange ? (
        <>
          <Words organisation={organisation} onChanged={onChanged} />
          <Logo organisation={organisation} onChanged={onChanged} />
          <People />
        </>
      ) : (
        <>
          <p>{organisation.name}</p>
          <p>{texts.only}</p>
        </>
      )}
    </Page>
  );
}

function Words({ organisation, onChanged }: SettingsProps) {
  const texts = useOrganisationTexts();
  const announce = useAnnounce();
  const [name, setName] = useState(organisation.name);
  const [accent, setAccent] = useState(organisation.accent ?? '');
  const [publishes, setPublishes] = useState(organisation.publishes);
  const [failed, setFailed] = useState<unknown>();
  const wrong = fieldErrors(failed);
  const save = async (event: SyntheticEvent) => {
    event.preventDefault();
    const { version } = organisation;
    const colour = accent.trim();
    try {
      onChanged(
        await calls.change({ name, publishes, version, ...(colour === '' ? {} : { accent: colour }) }),
      );
      announce(texts.saved);
    } catch (error) {
      setFailed(error);
    }
  };
  const outdated = failed instanceof Refusal && failed.status === 409;
  return (
    <form onSubmit={(event) => void save(event)} noValidate>
      <LineField
        label={texts.name}
        help={texts.nameHelp}
        error={wrong.get('name')}
        value={name}
        onValue={setName}
        maxLength={120}
      />
      <LineField
        label={texts.accent}
        help={texts.accentHelp}
        error={wrong.get('accent')}
        value={accent}
        onValue={setAccent}
        maxLength={7}
      />
      <label className={style.check}>
        <input type="checkbox" checked={publishes} onChange={({ target }) => setPublishes(target.checked)} />
        <span>
          {texts.publishes}
          <br />
          <small>{texts.publishesHelp}</small>
        </span>
      </label>
      {outdated ? <p role="alert">{texts.changed}</p> : null}
      {failed === undefined || outdated || wrong.size > 0 ? null : <Trouble error={failed} />}
      <Button type="submit">{texts.save}</Button>
    </form>
  );
}

async function base64Of(file: File): Promise<string> {
  const octets = new Uint8Array(await file.arrayBuffer());
  let text = '';
  for (const octet of octets) text += String.fromCharCode(octet);
  return btoa(text);
}

function Logo({ organisation, onChanged }: SettingsProps) {
  const texts = useOrganisationTexts();
  const announce = useAnnounce();
  const id = useId();
  const [failed, setFailed] = useState<unknown>();
  const change = async (file: File | undefined) => {
    try {
      onChanged(await calls.logo(file === undefined ? undefined : await base64Of(file)));
      announce(file === undefined ? texts.logoRemoved : texts.logoSaved);
    } catch (error) {
      setFailed(error);
    }
  };
  const wrong = fieldErrors(failed).get('picture');
  return (
    <section aria-labelledby="logo">
      <h2 id="logo">{texts.logo}</h2>
      {organisation.logo === undefined ? null : (
        <img
          src={`${organisation.logo}?${organisation.version}`}
          alt={texts.logoOf(organisation.name)}
          className={style.logo}
        />
      )}
      <label htmlFor={id}>{texts.logoHelp}</label>
      <p>
        <input
          id={id}
          type="file"
          className={style.file}
          accept="image/png,image/jpeg"
          onChange={(event) => {
            const [file] = event.target.files ?? [];
            event.target.value = '';
            if (file !== undefined) void change(file);
          }}
        />
      </p>
      {wrong === undefined ? null : <p role="alert">{wrong}</p>}
      {failed === undefined || wrong !== undefined ? null : <Trouble error={failed} />}
      {organisation.logo === undefined ? null : (
        <Button variant="secondary" onClick={() => void change(undefined)}>
          {texts.removeLogo}
        </Button>
      )}
    </section>
  );
}

function People() {
  const texts = useOrganisationTexts();
  const { roles } = useTexts();
  const { loaded, again } = useLoaded('people', calls.people);
  return (
    <section aria-labelledby="people">
      <h2 id="people">{texts.people}</h2>
      <p className={cards.quiet}>{texts.peopleHelp}</p>
      {loaded.is === 'failed' ? <Trouble error={loaded.error} again={again} /> : null}
      <ul>
        {loaded.is === 'there'
          ? loaded.value.people.map(({ name, role }, index) => (
              <li key={index}>
                {name ?? texts.nameless}, {roles[role].toLowerCase()}
              </li>
            ))
          : null}
      </ul>
    </section>
  );
}
