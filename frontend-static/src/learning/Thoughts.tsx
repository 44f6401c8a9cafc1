import { Button } from '@digdir/designsystemet-react';
import { type SyntheticEvent, useState } from 'react';
import { useAnnounce } from '../design/Announcer';
import cards from '../design/Cards.module.css';
import { fieldErrors } from '../design/failures';
import { TextField } from '../design/Field';
import { Trouble } from '../design/Trouble';
import { useKeptText } from '../design/useKeptText';
import { useTexts } from '../i18n/Language';
import { useNames } from '../people/names';
import type { Reflection, Verb } from '../protocol/generated/wire';
import { calls } from './calls';
import style from './Learning.module.css';
import type { ReflectionsProps } from './Reflections';
import { useLearningTexts } from './texts';

interface ThoughtsProps extends ReflectionsProps {
  reflection: Reflection;
  verb: Verb;
}

/** One direction of a reflection: questions to think over, and what people thought. */
export function Thoughts({ reflection, verb, listing, onChanged }: ThoughtsProps) {
  const texts = useLearningTexts();
  const nameOf = useNames(listing.people);
  const thoughts = reflection.thoughts.filter((thought) => thought.verb === verb);
  return (
    <>
      <ul>
        {texts.prompts[verb].map((prompt) => (
          <li key={prompt}>{prompt}</li>
        ))}
      </ul>
      {thoughts.map(({ thought, text, by }) => {
        const name = nameOf(by);
        return (
          <blockquote key={thought} className={style.thought}>
            <p className={cards.text}>{text}</p>
            <p className={cards.quiet}>
              {name === undefined ? texts.reflections.byNobody : texts.reflections.by(name)}
            </p>
          </blockquote>
        );
      })}
      <ThoughtForm reflection={reflection} verb={verb} onAdded={onChanged} />
    </>
  );
}

interface ThoughtFormProps {
  reflection: Reflection;
  verb: Verb;
  onAdded: () => void;
}

function ThoughtForm({ reflection, verb, onAdded }: ThoughtFormProps) {
  const { common } = useTexts();
  const texts = useLearningTexts();
  const words = texts.reflections;
  const announce = useAnnounce();
  const [text, setText] = useKeptText(`thought ${reflection.reflection} ${verb}`);
  const [anonymous, setAnonymous] = useState(false);
  const [tried, setTried] = useState(false);
  const [failed, setFailed] = useState<unknown>();
  const send = async (event: SyntheticEvent) => {
    event.preventDefault();
    setTried(true);
    if (text.trim() === '') return;
    try {
      await calls.think(reflection.reflection, { verb, text: text.trim(), anonymous });
      setText('');
      setTried(false);
      setFailed(undefined);
      announce(words.added);
      onAdded();
    } catch (error) {
      setFailed(error);
    }
  };
  return (
    <form onSubmit={(event) => void send(event)} noValidate>
      <TextField
        name="thought"
        label={words.thought(texts.verbs[verb])}
        error={(tried && text.trim() === '' ? common.required : undefined) ?? fieldErrors(failed).get('text')}
        value={text}
        onValue={setText}
        rows={2}
        maxLength={2_000}
      />
      {reflection.together ? (
        <label className={style.check}>
          <input
            type="checkbox"
            checked={anonymous}
            onChange={(event) => setAnonymous(event.target.checked)}
          />
          <span>
            {words.anonymous}
            <span className={style.explained}>{words.anonymousHelp}</span>
          </span>
        </label>
      ) : null}
      {failed === undefined || fieldErrors(failed).has('text') ? null : <Trouble error={failed} />}
      <Button type="submit" data-size="sm">
        {words.add}
      </Button>
    </form>
  );
}
