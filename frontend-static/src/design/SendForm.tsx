import { Alert, Button } from '@digdir/designsystemet-react';
import { type ReactNode, type SyntheticEvent, useState } from 'react';
import { useTexts } from '../i18n/Language';
import { Refusal } from '../protocol/http';
import { useAnnounce } from './Announcer';
import cards from './Cards.module.css';
import { fieldErrors } from './failures';
import { Trouble } from './Trouble';

interface SendFormProps<T> {
  /** What the form is called; absent where it is what the button says. */
  name?: string;
  /** What the button says. */
  send: string;
  /** Said aloud when it is done. */
  done: string;
  /** Said when somebody else was first. */
  conflict: string;
  /** Does it; nothing where something is wrong that the page can see. */
  act: () => Promise<T> | undefined;
  onDone: (value: T) => void;
  /** What is shown is no longer so. */
  onOutdated?: () => void;
  /** Absent where the form always stands. */
  onClose?: () => void;
  /** The fields, with whether it was tried to send them and what the server says of each. */
  children: (tried: boolean, told: ReadonlyMap<string, string>) => ReactNode;
}

/** A form that does one thing: says what is wrong and goes there, keeps what was written until it is done. */
export function SendForm<T>(props: SendFormProps<T>) {
  const { name, send, done, conflict, act, onDone, onOutdated, onClose, children } = props;
  const { common } = useTexts();
  const announce = useAnnounce();
  const [tried, setTried] = useState(false);
  const [sending, setSending] = useState(false);
  const [failed, setFailed] = useState<unknown>();
  const told = fieldErrors(failed);
  const clash = failed instanceof Refusal && failed.status === 409;

  const submit = async (event: SyntheticEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    setTried(true);
    const doing = act();
    if (doing === undefined) {
      toFirstFault(form);
      return;
    }
    setSending(true);
    try {
      const value = await doing;
      setTried(false);
      setFailed(undefined);
      announce(done);
      onDone(value);
    } catch (error) {
      setFailed(error);
      if (error instanceof Refusal && error.status === 409) onOutdated?.();
      if (fieldErrors(error).size > 0) toFirstFault(form);
    } finally {
      setSending(false);
    }
  };
  return (
    <form
      onSubmit={(event) => void submit(event)}
      noValidate
      className={cards.panel}
      aria-label={name ?? send}
    >
      {children(tried, told)}
      {clash ? (
        <Alert data-color="warning" role="alert">
          {failed.problem.code?.endsWith('.changed') === true ? conflict : failed.message}
        </Alert>
      ) : null}
      {failed === undefined || clash || told.size > 0 ? null : <Trouble error={failed} />}
      <div className={cards.row}>
        <Button type="submit" loading={sending}>
          {send}
        </Button>
        {onClose === undefined ? null : (
          <Button type="button" variant="tertiary" onClick={onClose}>
            {common.cancel}
          </Button>
        )}
      </div>
    </form>
  );
}

/** Once the faults are drawn. */
function toFirstFault(form: HTMLFormElement): void {
  requestAnimationFrame(() =>
    form
      .querySelector<HTMLElement>('[aria-invalid="true"], fieldset[aria-describedby$="error"] input')
      ?.focus(),
  );
}
