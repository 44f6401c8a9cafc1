import { Button } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useAnnounce } from '../design/Announcer';
import { Trouble } from '../design/Trouble';
import { useLoaded } from '../design/useLoaded';
import { useLanguage } from '../i18n/Language';
import type { AuditEntry } from '../protocol/generated/wire';
import { calls } from './calls';
import style from './Privacy.module.css';
import { useWords } from './words';

/** The audit log, the newest first, and whether it is whole. */
export function AuditPart() {
  const { govern } = useWords();
  const { loaded, again } = useLoaded('audit', () => calls.audit());
  const [older, setOlder] = useState<{ entries: AuditEntry[]; more: boolean }>();
  const [trouble, setTrouble] = useState<unknown>();
  const entries = loaded.is === 'there' ? [...loaded.value.entries, ...(older?.entries ?? [])] : [];
  const more = older?.more ?? (loaded.is === 'there' && loaded.value.more);
  const showMore = async () => {
    try {
      const next = await calls.audit(entries.at(-1)?.number);
      setOlder({ entries: [...(older?.entries ?? []), ...next.entries], more: next.more });
    } catch (error) {
      setTrouble(error);
    }
  };
  return (
    <section>
      <h2>{govern.auditTitle}</h2>
      <p>{govern.auditText}</p>
      <Verify />
      {loaded.is === 'failed' ? <Trouble error={loaded.error} again={again} /> : null}
      {trouble === undefined ? null : <Trouble error={trouble} />}
      {entries.length === 0 ? null : <Entries entries={entries} />}
      {more ? (
        <Button variant="secondary" onClick={() => void showMore()}>
          {govern.more}
        </Button>
      ) : null}
    </section>
  );
}

function Verify() {
  const { govern } = useWords();
  const announce = useAnnounce();
  const [said, setSaid] = useState<string>();
  const [trouble, setTrouble] = useState<unknown>();
  const verify = async () => {
    try {
      const { entries, broken } = await calls.verify();
      const verdict = broken === undefined ? govern.whole(entries) : govern.broken(broken);
      setSaid(verdict);
      announce(verdict);
    } catch (error) {
      setTrouble(error);
    }
  };
  return (
    <p className={style.ways}>
      <Button variant="secondary" data-size="sm" onClick={() => void verify()}>
        {govern.verify}
      </Button>
      {said === undefined ? null : <strong>{said}</strong>}
      {trouble === undefined ? null : <Trouble error={trouble} />}
    </p>
  );
}

function Entries({ entries }: { entries: AuditEntry[] }) {
  const { govern, acts } = useWords();
  const { language } = useLanguage();
  const format = new Intl.DateTimeFormat(language, { dateStyle: 'short', timeStyle: 'medium' });
  return (
    <div className={style.scroll} role="group" tabIndex={0} aria-label={govern.auditTitle}>
      <table className={style.table}>
        <thead>
          <tr>
            <th scope="col">{govern.number}</th>
            <th scope="col">{govern.at}</th>
            <th scope="col">{govern.act}</th>
            <th scope="col">{govern.who}</th>
            <th scope="col">{govern.about}</th>
          </tr>
        </thead>
        <tbody>
          {entries.map(({ number, at, act, by, challenge, about }) => (
            <tr key={number}>
              <th scope="row">{number}</th>
              <td>{format.format(new Date(at))}</td>
              <td>{acts[act]}</td>
              <td>{by ?? govern.service}</td>
              <td>
                {[
                  ...(challenge === undefined ? [] : [challenge]),
                  ...Object.entries(about).map(([name, value]) => `${name}: ${value}`),
                ].join(', ')}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
