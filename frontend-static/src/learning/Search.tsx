import { Button, Tag } from '@digdir/designsystemet-react';
import { type SyntheticEvent, useState } from 'react';
import { useAnnounce } from '../design/Announcer';
import cards from '../design/Cards.module.css';
import { LineField } from '../design/Field';
import { Marked } from '../design/Marked';
import { Trouble } from '../design/Trouble';
import { useTexts } from '../i18n/Language';
import type { MemoryHit } from '../protocol/generated/wire';
import { api } from '../protocol/api';
import { addressOf } from '../protocol/found';
import style from './Learning.module.css';
import { useLearningTexts } from './texts';

/** Asks the memory, and shows what it found. */
export function Search() {
  const { common } = useTexts();
  const texts = useLearningTexts().memory;
  const announce = useAnnounce();
  const [words, setWords] = useState('');
  const [tried, setTried] = useState(false);
  const [hits, setHits] = useState<readonly MemoryHit[]>();
  const [failed, setFailed] = useState<unknown>();
  const search = async (event: SyntheticEvent) => {
    event.preventDefault();
    setTried(true);
    if (words.trim() === '') return;
    try {
      const found = await api.memory(words.trim());
      setHits(found.hits);
      setFailed(undefined);
      announce(found.hits.length === 0 ? texts.nothing : texts.found(found.hits.length));
    } catch (error) {
      setFailed(error);
    }
  };
  return (
    <search>
      <form onSubmit={(event) => void search(event)} noValidate>
        <LineField
          type="search"
          name="q"
          label={texts.search}
          help={texts.searchHelp}
          error={tried && words.trim() === '' ? common.required : undefined}
          value={words}
          onValue={setWords}
          maxLength={200}
        />
        <Button type="submit">{texts.send}</Button>
      </form>
      {failed === undefined ? null : <Trouble error={failed} />}
      {hits === undefined ? null : (
        <>
          {hits.length === 0 ? (
            <p className={cards.more}>{texts.nothing}</p>
          ) : (
            <h2>{texts.found(hits.length)}</h2>
          )}
          <ul className={cards.list}>
            {hits.map((hit) => (
              <li key={`${hit.kind} ${hit.challenge} ${hit.id} ${hit.from ?? ''}`} className={cards.card}>
                <p className={cards.row}>
                  <Tag data-color="neutral" data-size="sm">
                    {texts.kinds[hit.kind]}
                  </Tag>
                  {hit.from === undefined ? null : <span>{texts.from(hit.from)}</span>}
                </p>
                <h3 className={`${cards.title ?? ''} ${style.hit ?? ''}`}>
                  <a href={addressOf(hit)}>
                    <Marked text={hit.title} ranges={hit.titleRanges} />
                  </a>
                </h3>
                <p className={`${cards.text ?? ''} ${style.hit ?? ''}`}>
                  <Marked text={hit.text} ranges={hit.textRanges} />
                </p>
              </li>
            ))}
          </ul>
        </>
      )}
    </search>
  );
}
