import { Button, Tag, ValidationMessage } from '@digdir/designsystemet-react';
import { type SyntheticEvent, useState } from 'react';
import { useAnnounce } from '../design/Announcer';
import cards from '../design/Cards.module.css';
import { Choices } from '../design/Choices';
import { useOpening } from '../design/useOpening';
import { LineField } from '../design/Field';
import { Trouble } from '../design/Trouble';
import { useDays } from '../i18n/days';
import { useTexts } from '../i18n/Language';
import type { Reflection, ReflectionListing, Verb } from '../protocol/generated/wire';
import type { ChallengeId } from '../protocol/wire';
import { calls } from './calls';
import style from './Learning.module.css';
import { useLearningTexts } from './texts';
import { Thoughts } from './Thoughts';

const verbs: readonly Verb[] = ['dare', 'lead', 'learn', 'mobilise', 'interact'];

export interface ReflectionsProps {
  id: ChallengeId;
  listing: ReflectionListing;
  onChanged: () => void;
}

/** Looking back, along the directions that were chosen. */
export function Reflections(props: ReflectionsProps) {
  const texts = useLearningTexts().reflections;
  const { reflections, mayOpen } = props.listing;
  const { open, setOpen, close, place } = useOpening<true>();
  return (
    <section aria-labelledby="reflections">
      <h2 id="reflections">{texts.title}</h2>
      <div ref={place}>
        {open === true ? <OpenForm {...props} onClose={close} /> : null}
        {mayOpen && open === undefined ? (
          <p className={cards.row}>
            <Button variant="secondary" onClick={() => setOpen(true)}>
              {texts.open}
            </Button>
          </p>
        ) : null}
      </div>
      {reflections.length === 0 ? <p className={cards.empty}>{texts.empty}</p> : null}
      <ul className={cards.list}>
        {reflections.map((reflection) => (
          <li key={reflection.reflection}>
            <One {...props} reflection={reflection} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function One({ reflection, ...props }: ReflectionsProps & { reflection: Reflection }) {
  const { reflections, verbs: names } = useLearningTexts();
  const days = useDays();
  return (
    <article className={cards.card} aria-label={reflection.title}>
      <h3 className={cards.title}>{reflection.title}</h3>
      <p className={cards.row}>
        <Tag data-color={reflection.together ? 'info' : 'neutral'} data-size="sm">
          {reflection.together ? reflections.togetherTag : reflections.aloneTag}
        </Tag>
        <span>{days.on(reflection.day)}</span>
      </p>
      {reflection.verbs.map((verb) => (
        <details key={verb} className={cards.more}>
          <summary>
            {names[verb]} ({reflection.thoughts.filter((thought) => thought.verb === verb).length})
          </summary>
          <Thoughts {...props} reflection={reflection} verb={verb} />
        </details>
      ))}
    </article>
  );
}

function OpenForm({ id, onChanged, onClose }: ReflectionsProps & { onClose: () => void }) {
  const { common } = useTexts();
  const texts = useLearningTexts();
  const words = texts.reflections;
  const announce = useAnnounce();
  const [title, setTitle] = useState('');
  const [how, setHow] = useState<'together' | 'alone'>('together');
  const [chosen, setChosen] = useState<readonly Verb[]>(verbs);
  const [tried, setTried] = useState(false);
  const [failed, setFailed] = useState<unknown>();
  const send = async (event: SyntheticEvent) => {
    event.preventDefault();
    setTried(true);
    if (title.trim() === '' || chosen.length === 0) return;
    try {
      await calls.open(id, { title: title.trim(), together: how === 'together', verbs: [...chosen] });
      announce(words.opened);
      onClose();
      onChanged();
    } catch (error) {
      setFailed(error);
    }
  };
  return (
    <form onSubmit={(event) => void send(event)} noValidate className={cards.panel} aria-label={words.open}>
      <LineField
        name="reflection"
        label={words.name}
        error={tried && title.trim() === '' ? common.required : undefined}
        value={title}
        onValue={setTitle}
        maxLength={200}
        aria-required
      />
      <Choices
        label={words.how}
        value={how}
        options={[
          ['together', words.together],
          ['alone', words.alone],
        ]}
        onValue={setHow}
      />
      <fieldset className={style.checks}>
        <legend>{words.verbs}</legend>
        {verbs.map((verb) => (
          <label key={verb}>
            <input
              type="checkbox"
              checked={chosen.includes(verb)}
              onChange={(event) =>
                setChosen(
                  verbs.filter((each) => (each === verb ? event.target.checked : chosen.includes(each))),
                )
              }
            />
            {texts.verbs[verb]}
          </label>
        ))}
        {tried && chosen.length === 0 ? (
          <ValidationMessage data-color="danger">{words.chooseVerbs}</ValidationMessage>
        ) : null}
      </fieldset>
      {failed === undefined ? null : <Trouble error={failed} />}
      <div className={cards.row}>
        <Button type="submit">{words.send}</Button>
        <Button type="button" variant="tertiary" onClick={onClose}>
          {common.cancel}
        </Button>
      </div>
    </form>
  );
}
