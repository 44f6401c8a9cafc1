import { Button } from '@digdir/designsystemet-react';
import { type SyntheticEvent, useState } from 'react';
import { useAnnounce } from '../../design/Announcer';
import { LineField } from '../../design/Field';
import { Trouble } from '../../design/Trouble';
import { useTexts } from '../../i18n/Language';
import { useSession } from '../../people/Session';
import { api } from '../../protocol/api';
import style from './Capture.module.css';

/** A name, for those who want to give one: joining again as the same person, with a name. */
export function NameForm({ code }: { code: string }) {
  const { capture, common, join } = useTexts();
  const announce = useAnnounce();
  const { refresh } = useSession();
  const [open, setOpen] = useState(false);
  const [saved, setSaved] = useState(false);
  const [name, setName] = useState('');
  const [failed, setFailed] = useState<unknown>();
  const submit = async (event: SyntheticEvent) => {
    event.preventDefault();
    if (name.trim() === '') {
      setOpen(false);
      return;
    }
    try {
      await api.join({ joinCode: code, name: name.trim() });
      await refresh();
      setSaved(true);
      announce(capture.nameSaved);
    } catch (error) {
      setFailed(error);
    }
  };
  if (saved) return <span>{name.trim()}</span>;
  if (!open) {
    return (
      <button type="button" className={style.textButton} onClick={() => setOpen(true)}>
        {capture.addName}
      </button>
    );
  }
  return (
    <form className={style.name} onSubmit={(event) => void submit(event)}>
      <LineField
        label={capture.name}
        help={join.nameHelp}
        value={name}
        onValue={setName}
        autoComplete="name"
        maxLength={80}
      />
      {failed === undefined ? null : <Trouble error={failed} />}
      <Button type="submit" variant="secondary">
        {common.save}
      </Button>
    </form>
  );
}
