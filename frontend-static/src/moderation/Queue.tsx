import { Button, Tag } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useAnnounce } from '../design/Announcer';
import cards from '../design/Cards.module.css';
import { useFresh } from '../design/useFresh';
import { useDays } from '../i18n/days';
import { useTexts } from '../i18n/Language';
import { PartOrTrouble } from '../people/OrTrouble';
import type { Case, CaseAct, CaseListing } from '../protocol/generated/wire';
import type { Challenge, Person } from '../protocol/wire';
import { calls } from './calls';
import { MeasureForm } from './MeasureForm';
import style from './Moderation.module.css';
import { ReasonForm } from './ReasonForm';
import { useModerationTexts } from './texts';

/** What was reported and what became of it, for those who moderate; what waits stands first. */
export function Queue({ challenge }: { challenge: Challenge }) {
  const { queue } = useModerationTexts();
  const { loaded, again, setLoaded } = useFresh(challenge.id, () => calls.queue(challenge.id));
  return (
    <section aria-labelledby="queue">
      <h2 id="queue">{queue.title}</h2>
      <PartOrTrouble loaded={loaded} again={again}>
        {(listing) => (
          <>
            {listing.cases.length === 0 ? (
              <p className={cards.empty}>{queue.none}</p>
            ) : (
              <p>{queue.waiting(listing.waiting)}</p>
            )}
            <ul className={cards.list}>
              {listing.cases.map((each) => (
                <li key={`${each.target.board} ${each.target.idea} ${each.target.comment}`}>
                  <One
                    challenge={challenge}
                    one={each}
                    people={listing.people}
                    onChanged={(value) => setLoaded({ is: 'there', value })}
                    onOutdated={again}
                  />
                </li>
              ))}
            </ul>
          </>
        )}
      </PartOrTrouble>
    </section>
  );
}

interface OneProps {
  challenge: Challenge;
  one: Case;
  people: readonly Person[];
  onChanged: (listing: CaseListing) => void;
  onOutdated: () => void;
}

function One({ challenge, one, people, onChanged, onOutdated }: OneProps) {
  const texts = useModerationTexts();
  const { queue } = texts;
  const { roles } = useTexts();
  const days = useDays();
  const announce = useAnnounce();
  const [chosen, setChosen] = useState<CaseAct>();
  const [author, setAuthor] = useState(false);
  const { by, text, appeal } = one;
  const name = people.find(({ participant }) => participant === by)?.name;
  const decide = async (act: CaseAct, reason: string) => {
    try {
      onChanged(await calls.decide(challenge.id, { target: one.target, act, reason, version: one.version }));
      announce(queue.saved);
      setChosen(undefined);
    } catch (error) {
      onOutdated();
      throw error;
    }
  };
  return (
    <article className={cards.card} aria-label={text ?? queue.gone}>
      <p className={style.row}>
        <Tag data-color={one.state === 'Open' || one.state === 'Proposed' ? 'warning' : 'neutral'}>
          {texts.states[one.state]}
        </Tag>
        <span className={cards.quiet}>{queue.reported(one.reported)}</span>
      </p>
      {text === undefined ? (
        <p className={cards.text}>{queue.gone}</p>
      ) : (
        <blockquote className={style.quote}>{text}</blockquote>
      )}
      {text === undefined ? null : (
        <p className={cards.quiet}>{by === undefined ? queue.nameless : queue.by(name ?? queue.somebody)}</p>
      )}
      {one.reworded ? <p className={cards.text}>{queue.reworded}</p> : null}
      {one.rewording ? <p className={cards.text}>{queue.asked}</p> : null}
      <ul>
        {one.reports.map(({ why, words }, index) => (
          <li key={index}>
            {texts.reasons[why]}
            {words === undefined ? null : `: ${words}`}
          </li>
        ))}
      </ul>
      {appeal === undefined ? null : (
        <p className={cards.text}>
          <strong>{queue.appeal(appeal.words)}</strong>
        </p>
      )}
      <p className={style.row}>
        {one.may.map((act) => (
          <Button
            key={act}
            data-size="sm"
            variant="secondary"
            aria-expanded={chosen === act}
            onClick={() => setChosen(chosen === act ? undefined : act)}
          >
            {texts.acts[act]}
          </Button>
        ))}
        {text === undefined ? null : (
          <Button data-size="sm" variant="tertiary" aria-expanded={author} onClick={() => setAuthor(!author)}>
            {queue.author}
          </Button>
        )}
      </p>
      {chosen === undefined ? null : (
        <ReasonForm
          key={chosen}
          label={texts.reason}
          help={texts.reasonHelp}
          submit={texts.acts[chosen]}
          onSubmit={(reason) => decide(chosen, reason)}
          onCancel={() => setChosen(undefined)}
        />
      )}
      {author ? (
        <MeasureForm
          challenge={challenge}
          author={one.target}
          nameless={by === undefined}
          onDone={() => {
            setAuthor(false);
            announce(queue.saved);
          }}
        />
      ) : null}
      {one.history.length === 0 ? null : (
        <details>
          <summary>{queue.history}</summary>
          <ol>
            {one.history.map(({ act, reason, role, at }, index) => (
              <li key={index}>
                {texts.done[act]} ({roles[role].toLowerCase()}, {days.at(at)}): {reason}
              </li>
            ))}
          </ol>
        </details>
      )}
    </article>
  );
}
