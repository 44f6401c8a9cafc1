import { Button, Tag } from '@digdir/designsystemet-react';
import { type SyntheticEvent, useState } from 'react';
import { fieldErrors } from '../design/failures';
import { LineField, TextField } from '../design/Field';
import { useTexts } from '../i18n/Language';
import { Refusal } from '../protocol/http';
import type { Challenge } from '../protocol/wire';
import { calls } from './calls';
import { errorsOf, hasWords, toCharter, writingOf } from './charterWriting';
import { limits } from './draft';
import { FieldsOfCharter } from './FieldsOfCharter';
import style from './Frame.module.css';
import { Refused } from './Refused';
import { useJourneyTexts } from './texts';
import { useChange } from './useChange';

interface CharterPartProps {
  challenge: Challenge;
  onChanged: (challenge: Challenge) => void;
}

/** What is agreed on, to read; to say that one has read it; and for those who may, to change. */
export function CharterPart({ challenge, onChanged }: CharterPartProps) {
  const { charter: words, note } = useJourneyTexts();
  const { make, sending, failed } = useChange(onChanged);
  const [editing, setEditing] = useState(false);
  const { charter, acknowledged, may } = challenge;
  const toRead = hasWords(challenge) && acknowledged !== charter.version;
  return (
    <section aria-labelledby="charter">
      <h2 id="charter">{words.title}</h2>
      <Words challenge={challenge} />
      {toRead ? (
        <p className={style.row}>
          <span>{acknowledged === undefined ? note.toRead : note.changed}</span>
          <Button
            variant="secondary"
            data-size="sm"
            loading={sending}
            onClick={() => void make(note.done, () => calls.acknowledge(challenge.id, charter.version))}
          >
            {note.read}
          </Button>
        </p>
      ) : null}
      {acknowledged === charter.version ? <p className={style.subtle}>{words.read}</p> : null}
      <Refused error={failed} />
      {may.includes('RewriteCharter') && !editing ? (
        <Button variant="secondary" onClick={() => setEditing(true)}>
          {words.edit}
        </Button>
      ) : null}
      {editing ? (
        <CharterForm challenge={challenge} onChanged={onChanged} onDone={() => setEditing(false)} />
      ) : null}
    </section>
  );
}

function Words({ challenge }: { challenge: Challenge }) {
  const texts = useTexts();
  const { charter: words, fields, form, goals, goal } = useJourneyTexts();
  const { charter, background } = challenge;
  const concerned = [...charter.concernedRoles.map((role) => texts.roles[role]), ...charter.concernedGroups];
  const parts = [
    [fields.background, background],
    [fields.why, charter.why],
    [fields.wanted, charter.wanted],
    [fields.direction, charter.direction],
    [fields.resources, charter.resources],
  ] as const;
  const empty = !hasWords(challenge) && background === '';
  return (
    <>
      {empty ? <p>{words.empty}</p> : null}
      {parts.map(([name, text]) =>
        text === '' ? null : (
          <div key={name}>
            <h3>{name}</h3>
            <p className={style.text}>{text}</p>
          </div>
        ),
      )}
      <Lines title={fields.groundRules} lines={charter.groundRules} />
      <Lines title={form.who} lines={concerned} />
      <Meeting link={charter.meetingLink} />
      {charter.goals.length === 0 ? null : (
        <>
          <h3>{fields.goals}</h3>
          <ul className={style.tags}>
            {charter.goals.map((number) => (
              <li key={number}>
                <Tag data-color="neutral">{goal(number, goals[number - 1] ?? '')}</Tag>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

function Lines({ title, lines }: { title: string; lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <ul className={style.list}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </>
  );
}

/** The server lets only https through; the page says where the link leads before anybody follows it. */
function Meeting({ link }: { link: string | undefined }) {
  const { charter, fields } = useJourneyTexts();
  if (!link?.toLowerCase().startsWith('https://')) return null;
  return (
    <>
      <h3>{fields.meetingLink}</h3>
      <p className={style.text}>
        <a href={link} target="_blank" rel="noopener noreferrer nofollow">
          {charter.openMeeting(new URL(link).host)} ({charter.newTab})
        </a>
      </p>
    </>
  );
}

interface CharterFormProps extends CharterPartProps {
  onDone: () => void;
}

function CharterForm({ challenge, onChanged, onDone }: CharterFormProps) {
  const texts = useTexts();
  const { form } = useJourneyTexts();
  const { make, sending, failed } = useChange(onChanged);
  const [title, setTitle] = useState(challenge.title);
  const [question, setQuestion] = useState(challenge.question);
  const [background, setBackground] = useState(challenge.background);
  const [writing, setWriting] = useState(() => writingOf(challenge.charter));
  const charter = toCharter(writing);
  const errors = errorsOf(fieldErrors(failed), charter);
  const spoken = challenge.involvement.word ?? challenge.involvement.reason;
  const submit = async (event: SyntheticEvent) => {
    event.preventDefault();
    const words = { title, question, background, charter };
    if (await make(form.saved, () => calls.rewrite(challenge.id, challenge.charter.version, words))) onDone();
  };
  return (
    <form className={style.form} onSubmit={(event) => void submit(event)} noValidate>
      {spoken === undefined ? null : <p className={style.missing}>{form.asksAnew}</p>}
      <div className={style.wide}>
        <LineField
          label={texts.pose.name}
          error={errors.get('title')}
          value={title}
          onValue={setTitle}
          maxLength={limits.title}
        />
        <TextField
          label={texts.pose.question}
          error={errors.get('question')}
          value={question}
          onValue={setQuestion}
          maxLength={limits.question}
        />
        <TextField
          label={texts.pose.background}
          error={errors.get('background')}
          value={background}
          onValue={setBackground}
          maxLength={limits.background}
        />
        <FieldsOfCharter
          writing={writing}
          errors={errors}
          onWriting={(part) => setWriting((before) => ({ ...before, ...part }))}
        />
      </div>
      {failed instanceof Refusal && failed.status === 422 ? (
        <p className={style.missing} role="alert">
          {texts.refusals['field.invalid']}
        </p>
      ) : (
        <Refused error={failed} />
      )}
      <p className={style.row}>
        <Button type="submit" loading={sending}>
          {form.save}
        </Button>
        <Button type="button" variant="tertiary" onClick={onDone}>
          {texts.common.cancel}
        </Button>
      </p>
    </form>
  );
}
