import { Button, Tag } from '@digdir/designsystemet-react';
import cards from '../design/Cards.module.css';
import { useOpening } from '../design/useOpening';
import { useDays } from '../i18n/days';
import { useNames } from '../people/names';
import { DescriptionForm } from './DescriptionForm';
import { descriptionText, fields } from './description';
import style from './Need.module.css';
import type { NeedsProps } from './NeedsPage';
import { useNeedTexts } from './texts';

/** What is needed, without saying how it is to be solved: to be read, printed, taken along and, by who runs it, written. */
export function DescriptionPart(props: NeedsProps) {
  const texts = useNeedTexts();
  const words = texts.description;
  const { listing } = props;
  const { open, setOpen, close, place } = useOpening<'write'>();
  const may = listing.may.includes('DescribeNeed');
  const there = listing.description.version > 0;
  return (
    <section aria-labelledby="description" className={style.sheet}>
      <h2 id="description">{words.title}</h2>
      <p>{words.lead}</p>
      {there ? <Sheet {...props} /> : <p className={cards.empty}>{words.none}</p>}
      <div ref={place}>
        {open === 'write' ? <DescriptionForm {...props} onClose={close} /> : null}
        {open === undefined ? (
          <div className={cards.row}>
            {may ? (
              <Button variant={there ? 'secondary' : 'primary'} onClick={() => setOpen('write')}>
                {there ? words.change : words.open}
              </Button>
            ) : null}
            {there ? <Takeaway {...props} /> : null}
          </div>
        ) : null}
      </div>
    </section>
  );
}

function Sheet({ listing }: NeedsProps) {
  const texts = useNeedTexts();
  const words = texts.description;
  const days = useDays();
  const nameOf = useNames(listing.people);
  const { description } = listing;
  const built = listing.needs.filter(({ need }) => description.needs.includes(need));
  return (
    <>
      <p className={cards.row}>
        <Tag data-color={description.open ? 'success' : 'neutral'}>
          {description.open ? words.isOpen : words.isNotOpen}
        </Tag>
        {description.at === undefined ? null : (
          <span className={cards.quiet}>
            {words.by(nameOf(description.by) ?? words.somebody, days.at(description.at))}
          </span>
        )}
      </p>
      {fields
        .filter((field) => description[field] !== '')
        .map((field) => (
          <div key={field}>
            <h3>{words[field]}</h3>
            <p className={cards.text}>{description[field]}</p>
          </div>
        ))}
      {built.length === 0 ? null : (
        <>
          <h3>{words.cards}</h3>
          <ul className={style.links}>
            {built.map(({ need, told }) => (
              <li key={need}>
                {texts.kinds[told.type]}: {told.text}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

function Takeaway({ listing }: NeedsProps) {
  const texts = useNeedTexts();
  const words = texts.description;
  const download = () => {
    const address = URL.createObjectURL(new Blob([descriptionText(listing, texts)], { type: 'text/plain' }));
    const link = document.createElement('a');
    link.href = address;
    link.download = words.file;
    link.click();
    URL.revokeObjectURL(address);
  };
  return (
    <>
      <Button variant="tertiary" onClick={() => window.print()}>
        {words.print}
      </Button>
      <Button variant="tertiary" onClick={download}>
        {words.download}
      </Button>
    </>
  );
}
