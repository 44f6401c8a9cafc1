import { Alert, Button } from '@digdir/designsystemet-react';
import { type SyntheticEvent, useId, useState } from 'react';
import { fieldErrors } from '../design/failures';
import { LineField } from '../design/Field';
import { go } from '../design/navigation';
import { Page } from '../design/Page';
import { Trouble } from '../design/Trouble';
import { useSession } from '../people/Session';
import { SignIn } from '../people/SignIn';
import { Refusal } from '../protocol/http';
import { calls } from './calls';
import style from './ImportPage.module.css';
import { read, type Recorded } from './recording';
import { useWords } from './words';

const leads = ['leder', 'fasilitator', 'administrator'];

/** Where files of a consultation or a budget that was held elsewhere become a challenge. */
export default function ImportPage() {
  const words = useWords();
  const { who } = useSession();
  return (
    <Page title={words.title} lead={words.lead}>
      {who.is === 'nobody' ? <SignIn /> : null}
      {who.is === 'somebody' ? (
        !who.me.guest && leads.includes(who.me.role) ? (
          <Form />
        ) : (
          <p>{words.notAllowed}</p>
        )
      ) : null}
    </Page>
  );
}

function Form() {
  const words = useWords();
  const [recorded, setRecorded] = useState<Recorded>();
  const [fault, setFault] = useState<'unreadable' | 'incomplete'>();
  const [title, setTitle] = useState('');
  const [question, setQuestion] = useState('');
  const [tried, setTried] = useState(false);
  const [failed, setFailed] = useState<unknown>();
  const [sending, setSending] = useState(false);
  const told = fieldErrors(failed);
  const choose = async (files: FileList | null) => {
    const found = await read([...(files ?? [])]);
    setFailed(undefined);
    setRecorded(found.is === 'read' ? found.recorded : undefined);
    setFault(found.is === 'read' ? undefined : found.is);
  };
  const submit = async (event: SyntheticEvent) => {
    event.preventDefault();
    setTried(true);
    setFailed(undefined);
    if (recorded === undefined) setFault((before) => before ?? 'incomplete');
    if (recorded === undefined || title.trim() === '' || question.trim() === '') return;
    setSending(true);
    try {
      const { id } = await send(recorded, title, question);
      go(`/u/${id}`);
    } catch (error) {
      setFailed(error);
      setSending(false);
    }
  };
  const missing = (value: string) => (tried && value.trim() === '' ? words.needs : undefined);
  return (
    <form onSubmit={(event) => void submit(event)} className={style.form} noValidate>
      <Chooser label={words.files} help={words.filesHelp} onFiles={(files) => void choose(files)} />
      <Chooser label={words.folder} folder onFiles={(files) => void choose(files)} />
      <div role="status">{recorded === undefined ? null : words.chosen(recorded.names.join(', '))}</div>
      {fault === undefined ? null : (
        <Alert data-color="warning" role="alert">
          {words[fault]}
        </Alert>
      )}
      <LineField
        label={words.name}
        value={title}
        onValue={setTitle}
        maxLength={200}
        error={told.get('title') ?? missing(title)}
      />
      <LineField
        label={words.question}
        value={question}
        onValue={setQuestion}
        maxLength={500}
        error={told.get('question') ?? missing(question)}
      />
      <InFiles told={told} failed={failed} />
      <p className={style.row}>
        <Button type="submit" aria-disabled={sending}>
          {words.open}
        </Button>
        <span role="status">{sending ? words.opening : ''}</span>
      </p>
    </form>
  );
}

function send(recorded: Recorded, title: string, question: string) {
  if (recorded.is === 'budget') return calls.budget({ title, question, pabulib: recorded.pabulib });
  const { statements, votes, matrix } = recorded;
  return calls.consultation({
    title,
    question,
    statements,
    ...(votes === undefined ? {} : { votes }),
    ...(matrix === undefined ? {} : { matrix }),
  });
}

interface ChooserProps {
  label: string;
  help?: string;
  folder?: boolean;
  onFiles: (files: FileList | null) => void;
}

function Chooser({ label, help, folder = false, onFiles }: ChooserProps) {
  const id = useId();
  return (
    <div className={style.chooser}>
      <label htmlFor={id}>{label}</label>
      {help === undefined ? null : <p id={`${id}-help`}>{help}</p>}
      <input
        id={id}
        type="file"
        multiple
        accept={folder ? undefined : '.zip,.csv,.pb'}
        aria-describedby={help === undefined ? undefined : `${id}-help`}
        ref={(input) => {
          if (folder) input?.setAttribute('webkitdirectory', '');
        }}
        onChange={(event) => onFiles(event.target.files)}
      />
    </div>
  );
}

/** What the server says of the files, with their lines; or what else went wrong. */
function InFiles({ told, failed }: { told: ReadonlyMap<string, string>; failed: unknown }) {
  const words = useWords();
  const wrong = Object.entries(words.parts).filter(([field]) => told.has(field));
  if (failed === undefined) return null;
  if (failed instanceof Refusal && failed.status === 413)
    return <Alert data-color="danger">{words.tooLarge}</Alert>;
  if (told.size === 0) return <Trouble error={failed} />;
  if (wrong.length === 0) return null;
  return (
    <Alert data-color="danger" role="alert">
      <strong>{words.wrong}</strong>
      <ul>
        {wrong.map(([field, name]) => (
          <li key={field}>
            {name}: {told.get(field)}
          </li>
        ))}
      </ul>
    </Alert>
  );
}
