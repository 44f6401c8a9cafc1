import { Button } from '@digdir/designsystemet-react';
import { useState } from 'react';
import cards from '../design/Cards.module.css';
import { Page } from '../design/Page';
import { Trouble } from '../design/Trouble';
import { useLoaded } from '../design/useLoaded';
import { useLanguage, useTexts } from '../i18n/Language';
import { OrTrouble } from '../people/OrTrouble';
import { useSession } from '../people/Session';
import type { MyData, Thing } from '../protocol/generated/wire';
import { calls } from './calls';
import style from './Privacy.module.css';
import { useWords } from './words';

/** All that is kept of whoever looks at it: to read, to take along, and to have erased. */
export default function MyDataPage() {
  const { mine } = useWords();
  const { common } = useTexts();
  const { loaded, again } = useLoaded('mine', calls.data);
  const [erased, setErased] = useState<number>();
  if (erased !== undefined) {
    return (
      <Page title={mine.erased(erased)} lead={mine.erasedLead}>
        <a href="/">{common.home}</a>
      </Page>
    );
  }
  return (
    <OrTrouble loaded={loaded} again={again}>
      {(data) => <Mine data={data} onErased={setErased} />}
    </OrTrouble>
  );
}

function Mine({ data, onErased }: { data: MyData; onErased: (challenges: number) => void }) {
  const { mine } = useWords();
  const { name, role, organisation } = data.person;
  const { roles } = useTexts();
  return (
    <Page title={mine.title} lead={mine.lead}>
      <p className={style.ways}>
        <a href="/api/me/data.json" download>
          {mine.download}
        </a>
        <Button variant="secondary" data-size="sm" onClick={() => window.print()}>
          {mine.print}
        </Button>
      </p>
      <h2>{mine.self}</h2>
      <p>
        {name === undefined ? `${mine.noName} ${mine.unnamed(roles[role])}` : mine.named(name, roles[role])}{' '}
        {organisation === undefined ? null : mine.organisation(organisation)}
      </p>
      {data.things.some(({ challenge }) => challenge === undefined) ? (
        <Things things={data.things.filter(({ challenge }) => challenge === undefined)} />
      ) : null}
      {data.challenges.length === 0 ? <p className={cards.empty}>{mine.none}</p> : null}
      {data.challenges.map(({ challenge, title, participant }) => (
        <section key={challenge}>
          <h2 className={cards.title}>{title}</h2>
          <p>
            {mine.pseudonym} <code className={style.code}>{participant}</code>
          </p>
          <Things things={data.things.filter((thing) => thing.challenge === challenge)} />
        </section>
      ))}
      <Erase onErased={onErased} />
    </Page>
  );
}

function Things({ things }: { things: Thing[] }) {
  const { kinds, mine } = useWords();
  const { language } = useLanguage();
  const format = new Intl.DateTimeFormat(language, { dateStyle: 'short', timeStyle: 'short' });
  if (things.length === 0) return <p>{mine.nothing}</p>;
  return (
    <ul className={style.things}>
      {things.map(({ kind, at, text, about }, place) => (
        <li key={place}>
          <span className={style.kind}>
            {kinds[kind]}
            {text === undefined && about !== undefined ? ` ${about}` : ''}
            {at === undefined ? '' : `, ${format.format(new Date(at))}`}
          </span>
          {text === undefined ? null : <p className={cards.text}>{text}</p>}
        </li>
      ))}
    </ul>
  );
}

function Erase({ onErased }: { onErased: (challenges: number) => void }) {
  const { mine } = useWords();
  const { refresh } = useSession();
  const [sure, setSure] = useState(false);
  const [missing, setMissing] = useState(false);
  const [trouble, setTrouble] = useState<unknown>();
  const [busy, setBusy] = useState(false);
  const erase = async () => {
    setMissing(!sure);
    if (!sure || busy) return;
    setBusy(true);
    try {
      const { challenges } = await calls.erase();
      onErased(challenges);
      await refresh();
    } catch (error) {
      setTrouble(error);
      setBusy(false);
    }
  };
  return (
    <section className={style.erase} aria-labelledby="erase">
      <h2 id="erase">{mine.eraseTitle}</h2>
      <p>{mine.eraseWhat}</p>
      <p>{mine.eraseStays}</p>
      <p>
        <strong>{mine.eraseFinal}</strong>
      </p>
      <label className={style.sure}>
        <input
          type="checkbox"
          checked={sure}
          aria-invalid={missing && !sure}
          aria-describedby={missing && !sure ? 'sure-missing' : undefined}
          onChange={(event) => setSure(event.target.checked)}
        />
        {mine.sure}
      </label>
      {missing && !sure ? (
        <p id="sure-missing" role="alert" className={style.missing}>
          {mine.sureMissing}
        </p>
      ) : null}
      {trouble === undefined ? null : <Trouble error={trouble} />}
      <Button data-color="danger" onClick={() => void erase()} loading={busy}>
        {mine.erase}
      </Button>
    </section>
  );
}
