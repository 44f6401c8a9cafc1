import { Button, Tag } from '@digdir/designsystemet-react';
import cards from '../design/Cards.module.css';
import { useOpening } from '../design/useOpening';
import { useDays } from '../i18n/days';
import { useNames } from '../people/names';
import type { AnsweredIdea, Answer, Verdict } from '../protocol/generated/wire';
import { AnswerForm } from './AnswerForm';
import type { AnswersProps } from './AnswersPage';
import { Arguments } from './Arguments';
import { useCurationTexts } from './texts';
import { ThankForm } from './ThankForm';
import { ThanksTo } from './ThanksTo';

export interface OneProps extends AnswersProps {
  answered: AnsweredIdea;
}

const colours: Record<Verdict, 'success' | 'info' | 'neutral' | 'warning'> = {
  promising: 'info',
  'going-on': 'success',
  'not-now': 'neutral',
  no: 'warning',
};

/** One idea: what it says, what speaks for and against it, and what leaders answered. */
export function IdeaWithAnswers(props: OneProps) {
  const texts = useCurationTexts();
  const { listing, answered } = props;
  const { idea, answers } = answered;
  const nameOf = useNames(listing.people);
  const author = nameOf(idea.by);
  const thanks = listing.thanks.filter((each) => each.board === answered.board && each.idea === idea.idea);
  return (
    <article className={cards.card} aria-label={idea.text}>
      <p className={cards.title}>{idea.text}</p>
      <p className={cards.quiet}>
        {author !== undefined
          ? texts.byWriter(author)
          : idea.anonymous === true
            ? texts.byAnonymous
            : texts.byNameless}
        {idea.tally === undefined
          ? null
          : ` · ${texts.tally(idea.tally.agree, idea.tally.disagree, idea.tally.pass)}`}
      </p>
      {answers.length === 0 ? (
        <p className={cards.row}>
          <Tag data-color={listing.overdue ? 'warning' : 'neutral'}>
            {listing.overdue ? texts.stillWaits : texts.waits}
          </Tag>
        </p>
      ) : null}
      {answers.map((answer) => (
        <GivenAnswer key={answer.by} answer={answer} name={nameOf(answer.by) ?? texts.aLeader} />
      ))}
      <ThanksTo thanks={thanks} nameOf={nameOf} />
      <Arguments idea={idea} />
      {props.about?.(answered.board, idea.idea)}
      {listing.mayAnswer ? <Acts {...props} /> : null}
    </article>
  );
}

function GivenAnswer({ answer, name }: { answer: Answer; name: string }) {
  const texts = useCurationTexts();
  const days = useDays();
  const { verdict, reason, organisation, at, earlier } = answer;
  return (
    <div className={cards.panel}>
      <p className={cards.row}>
        <Tag data-color={colours[verdict]}>{texts.verdicts[verdict]}</Tag>
        <strong>{texts.answerFrom(name, organisation)}</strong>
      </p>
      <p className={cards.text}>{reason}</p>
      <p className={cards.quiet}>
        {earlier.length === 0 ? texts.given(days.at(at)) : texts.changed(days.at(at))}
      </p>
      {earlier.length === 0 ? null : (
        <details className={cards.more}>
          <summary>{texts.earlier(earlier.length)}</summary>
          <ol>
            {earlier.map((before) => (
              <li key={before.at}>
                <p className={cards.quiet}>
                  {texts.verdicts[before.verdict]} · {days.at(before.at)}
                </p>
                <p className={cards.text}>{before.reason}</p>
              </li>
            ))}
          </ol>
        </details>
      )}
    </div>
  );
}

/** What who runs the challenge may do with an idea, one thing at a time. */
function Acts(props: OneProps) {
  const texts = useCurationTexts();
  const { open, setOpen, close, place } = useOpening<'answer' | 'thank'>();
  const { listing, answered } = props;
  const own = answered.answers.find(({ by }) => by === listing.me.participant);
  return (
    <div ref={place}>
      {open === 'answer' ? <AnswerForm {...props} own={own} onClose={close} /> : null}
      {open === 'thank' ? <ThankForm {...props} onClose={close} /> : null}
      {open === undefined ? (
        <div className={cards.row}>
          <Button data-size="sm" onClick={() => setOpen('answer')}>
            {own === undefined ? texts.form.open : texts.form.change}
          </Button>
          <Button data-size="sm" variant="secondary" onClick={() => setOpen('thank')}>
            {texts.thank.open}
          </Button>
        </div>
      ) : null}
    </div>
  );
}
