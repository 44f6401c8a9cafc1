import { Button } from '@digdir/designsystemet-react';
import { type SyntheticEvent, useState } from 'react';
import { useAnnounce } from '../design/Announcer';
import { TextField } from '../design/Field';
import { Trouble } from '../design/Trouble';
import { useLoaded } from '../design/useLoaded';
import type { Information } from '../protocol/generated/wire';
import { calls } from './calls';
import style from './Privacy.module.css';
import { useWords } from './words';

const longestText = 5000;

/** What those who join are told, in the organisation's own words. */
export function InformationPart() {
  const { govern } = useWords();
  const { loaded, again } = useLoaded('information', calls.information);
  return (
    <section>
      <h2>{govern.textTitle}</h2>
      {loaded.is === 'failed' ? <Trouble error={loaded.error} again={again} /> : null}
      {loaded.is === 'there' ? (
        <Writing key={loaded.value.version} information={loaded.value} onKept={again} />
      ) : null}
    </section>
  );
}

function Writing({ information, onKept }: { information: Information; onKept: () => void }) {
  const { govern } = useWords();
  const announce = useAnnounce();
  const [text, setText] = useState(information.text ?? '');
  const [missing, setMissing] = useState(false);
  const [trouble, setTrouble] = useState<unknown>();
  const keep = async (event: SyntheticEvent) => {
    event.preventDefault();
    setMissing(text.trim() === '');
    if (text.trim() === '') return;
    try {
      await calls.setInformation({ basedOn: information.version, text });
      announce(govern.textKept);
      onKept();
    } catch (error) {
      setTrouble(error);
    }
  };
  return (
    <form className={style.form} onSubmit={(event) => void keep(event)} noValidate>
      <p>
        {govern.textNow(information.version)} {information.text === undefined ? govern.textStandard : null}{' '}
        <a href="/personvern">/personvern</a>
      </p>
      <TextField
        label={govern.textField}
        help={govern.textHelp}
        error={missing ? govern.textMissing : undefined}
        rows={8}
        maxLength={longestText}
        value={text}
        onValue={setText}
      />
      {trouble === undefined ? null : <Trouble error={trouble} />}
      <Button type="submit">{govern.textKeep}</Button>
    </form>
  );
}
