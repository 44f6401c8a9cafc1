import { Button, Tag } from '@digdir/designsystemet-react';
import cards from '../design/Cards.module.css';
import { useOpening } from '../design/useOpening';
import { useDays } from '../i18n/days';
import { useLanguage } from '../i18n/Language';
import { useNames } from '../people/names';
import type { Need, ToldUnion } from '../protocol/generated/wire';
import { AnswerForm, ChangeForm, LinkForm, RemoveForm } from './acts';
import style from './Need.module.css';
import type { NeedsProps } from './NeedsPage';
import { Unlink } from './Unlink';
import { useNeedTexts } from './texts';

export interface OneProps extends NeedsProps {
  need: Need;
}

type Act = 'answer' | 'link' | 'change' | 'remove';

const forms = { answer: AnswerForm, link: LinkForm, change: ChangeForm, remove: RemoveForm };

/** One card: what it tells, what answers it, and what one may do with it. */
export function NeedCard(props: OneProps) {
  const texts = useNeedTexts();
  const days = useDays();
  const { need, listing } = props;
  const nameOf = useNames(listing.people);
  const { told } = need;
  return (
    <article className={cards.card} aria-label={told.text}>
      <p className={cards.row}>
        <Tag data-color={told.type === 'worry' ? 'warning' : 'info'}>{texts.kinds[told.type]}</Tag>
        <Tag data-color={need.waits ? 'neutral' : 'success'}>{need.waits ? texts.waits : texts.answered}</Tag>
      </p>
      {told.type === 'number' ? <Value told={told} /> : null}
      <p className={cards.text}>{told.text}</p>
      <p className={cards.quiet}>
        <Beside told={told} />
        {texts.by(nameOf(need.by) ?? texts.nobody, days.on(need.day))}
      </p>
      {need.withheld ? <p className={cards.quiet}>{texts.withheld}</p> : null}
      <Answers {...props} />
      <Links {...props} />
      <Acts {...props} />
    </article>
  );
}

function Value({ told }: { told: ToldUnion & { type: 'number' } }) {
  const { language } = useLanguage();
  return (
    <p className={style.number}>
      {new Intl.NumberFormat(language).format(told.value)} {told.unit}
    </p>
  );
}

/** Where it comes from. */
function Beside({ told }: { told: ToldUnion }) {
  const texts = useNeedTexts();
  const days = useDays();
  const said = (() => {
    switch (told.type) {
      case 'interview':
        return told.who === '' ? '' : texts.with(told.who);
      case 'observation':
        return told.where === '' ? '' : texts.at(told.where);
      case 'number':
        return texts.source(told.source);
      case 'story':
        return texts.consent[told.consent.how](days.on(told.consent.day));
      case 'worry':
      case 'wish':
        return '';
    }
  })();
  return said === '' ? null : `${said} · `;
}

function Answers({ need, listing }: OneProps) {
  const texts = useNeedTexts();
  const days = useDays();
  const nameOf = useNames(listing.people);
  return need.answers.map(({ by, role, text, at }, index) => (
    <div key={`${at} ${index}`} className={cards.panel}>
      <p className={cards.quiet}>
        <strong>{texts.answers.from(nameOf(by) ?? texts.roles[role], days.at(at))}</strong>
      </p>
      <p className={cards.text}>{text}</p>
    </div>
  ));
}

function Links(props: OneProps) {
  const texts = useNeedTexts();
  const { need, listing } = props;
  if (need.answeredBy.length === 0) return null;
  return (
    <>
      <p className={cards.quiet}>{texts.links.title}</p>
      <ul className={style.links}>
        {need.answeredBy.map((place) => {
          const idea = listing.ideas.find(({ board, idea }) => board === place.board && idea === place.idea);
          return (
            <li key={`${place.board} ${place.idea}`}>
              {idea?.text}{' '}
              {idea !== undefined && listing.may.includes('LinkNeed') ? (
                <Unlink {...props} idea={idea} />
              ) : null}
            </li>
          );
        })}
      </ul>
    </>
  );
}

function Acts(props: OneProps) {
  const texts = useNeedTexts();
  const { need, listing } = props;
  const { open, setOpen, close, place } = useOpening<Act>();
  const may = listing.may;
  const offered: [Act, string][] = [];
  if (need.told.type === 'worry' && may.includes('AnswerWorry')) offered.push(['answer', texts.answers.open]);
  if (may.includes('LinkNeed') && !need.withheld) offered.push(['link', texts.links.open]);
  if (need.mayChange && may.includes('LayNeed')) offered.push(['change', texts.change.open]);
  if (need.mayChange)
    offered.push(['remove', need.told.type === 'story' ? texts.remove.story : texts.remove.open]);
  const Form = open === undefined ? undefined : forms[open];
  return (
    <div ref={place}>
      {Form === undefined ? (
        <div className={cards.row}>
          {offered.map(([act, name], index) => (
            <Button
              key={act}
              data-size="sm"
              variant={index === 0 ? 'secondary' : 'tertiary'}
              onClick={() => setOpen(act)}
            >
              {name}
            </Button>
          ))}
        </div>
      ) : (
        <Form {...props} onClose={close} />
      )}
    </div>
  );
}
