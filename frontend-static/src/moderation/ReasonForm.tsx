import { Button } from '@digdir/designsystemet-react';
import { type ReactNode, type SyntheticEvent, useState } from 'react';
import { fieldErrors } from '../design/failures';
import { TextField } from '../design/Field';
import { useTexts } from '../i18n/Language';
import style from './Moderation.module.css';
import { Sorry } from './Sorry';

interface ReasonFormProps {
  label: string;
  help?: string;
  submit: string;
  /** The field of the call that holds the words. */
  field?: string;
  first?: string;
  /** Whether it may be left empty. */
  optional?: boolean;
  onSubmit: (words: string) => Promise<void>;
  onCancel?: () => void;
  children?: ReactNode;
}

/** Some words, and a button that sends them. */
export function ReasonForm({ label, help, submit, field = 'reason', first = '', ...rest }: ReasonFormProps) {
  const { common } = useTexts();
  const { onSubmit, onCancel, children, optional = false } = rest;
  const [words, setWords] = useState(first);
  const [failed, setFailed] = useState<unknown>();
  const [missing, setMissing] = useState(false);
  const send = async (event: SyntheticEvent) => {
    event.preventDefault();
    const empty = !optional && words.trim() === '';
    setMissing(empty);
    if (empty) return;
    try {
      await onSubmit(words.trim());
      setFailed(undefined);
      setWords('');
    } catch (error) {
      setFailed(error);
    }
  };
  const wrong = fieldErrors(failed);
  return (
    <form onSubmit={(event) => void send(event)} noValidate className={style.form}>
      {children}
      <TextField
        label={label}
        help={help}
        rows={2}
        error={missing ? common.required : (wrong.get(field) ?? wrong.values().next().value)}
        value={words}
        onValue={setWords}
      />
      {failed === undefined || wrong.size > 0 ? null : <Sorry error={failed} />}
      <p className={style.row}>
        <Button type="submit" data-size="sm" variant="secondary">
          {submit}
        </Button>
        {onCancel === undefined ? null : (
          <Button variant="tertiary" data-size="sm" onClick={onCancel}>
            {common.cancel}
          </Button>
        )}
      </p>
    </form>
  );
}
