import cards from '../design/Cards.module.css';
import { useFresh } from '../design/useFresh';
import type { Pending } from '../protocol/generated/wire';
import { calls } from './calls';
import { useOverviewTexts } from './texts';

/** Among what waits for me: worries without a word, and what is pledged to me or by me. */
export default function PendingPart() {
  const { pending: texts } = useOverviewTexts();
  const { loaded } = useFresh('pending', calls.pending);
  if (loaded.is !== 'there' || loaded.value.pending.length === 0) return null;
  return (
    <section aria-labelledby="pending" className={cards.panel}>
      <h2 id="pending" className={cards.title}>
        {texts.title}
      </h2>
      <ul className={cards.list}>
        {loaded.value.pending.map((each) => (
          <li key={each.challenge}>
            <strong>{each.title}</strong>
            <Lines pending={each} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Lines({ pending: { challenge, worries, offered, accepted } }: { pending: Pending }) {
  const { pending: texts } = useOverviewTexts();
  const lines = [
    { many: worries, text: texts.worries(worries), href: `/u/${challenge}/behov` },
    { many: offered, text: texts.offered(offered), href: `/u/${challenge}/forslag` },
    { many: accepted, text: texts.accepted(accepted), href: `/u/${challenge}/forslag` },
  ];
  return (
    <ul>
      {lines
        .filter(({ many }) => many > 0)
        .map(({ text, href }) => (
          <li key={text}>
            <a href={href}>{text}</a>
          </li>
        ))}
    </ul>
  );
}
