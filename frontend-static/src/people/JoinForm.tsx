import { Button } from '@digdir/designsystemet-react';
import { type SyntheticEvent, useState } from 'react';
import { LineField } from '../design/Field';
import { go } from '../design/navigation';
import { useTexts } from '../i18n/Language';
import style from './JoinForm.module.css';

/** Codes are written as they are read aloud: any case, with spaces or dashes between. */
export function plainCode(typed: string): string {
  return typed.replace(/[\s-]/g, '').toUpperCase();
}

/** A code takes one to the page where one writes; there one is joined. */
export function JoinForm({ error }: { error?: string | undefined }) {
  const { join, common } = useTexts();
  const [code, setCode] = useState('');
  const [missing, setMissing] = useState(false);
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    if (plainCode(code) === '') setMissing(true);
    else go(`/b/${encodeURIComponent(plainCode(code))}`);
  };
  return (
    <form className={style.form} onSubmit={submit} noValidate>
      <LineField
        label={join.code}
        help={join.codeHelp}
        error={missing ? common.required : error}
        value={code}
        onValue={setCode}
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
        className={style.code}
      />
      <Button type="submit">{join.submit}</Button>
    </form>
  );
}
