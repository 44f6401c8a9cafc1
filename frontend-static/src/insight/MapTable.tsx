import { useLanguage } from '../i18n/Language';
import type { OpinionMap } from '../protocol/wire';
import style from './InsightPage.module.css';
import { useWords } from './words';

/** The map for who does not see it: a row a dot. */
export function MapTable({ map }: { map: OpinionMap }) {
  const words = useWords();
  const { language } = useLanguage();
  const number = new Intl.NumberFormat(language, { maximumFractionDigits: 1 });
  return (
    <table className={style.table}>
      <thead>
        <tr>
          <th scope="col">{words.dot}</th>
          <th scope="col">{words.inGroup}</th>
          <th scope="col">{words.across}</th>
          <th scope="col">{words.up}</th>
        </tr>
      </thead>
      <tbody>
        {map.dots.map((dot, i) => (
          <tr key={i}>
            <th scope="row">{words.people(dot.people)}</th>
            <td>{dot.group}</td>
            <td>{number.format(dot.x)}</td>
            <td>{number.format(dot.y)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
