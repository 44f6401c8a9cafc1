import { useDays } from '../i18n/days';
import { useLanguage } from '../i18n/Language';
import type { Measure, Pilot } from '../protocol/generated/wire';
import style from './Pilot.module.css';
import { draw, type Point, seriesOf } from './series';
import { usePilotTexts } from './texts';

/** What a pilot measures: a line for the eye, and beside it the numbers as a table. */
export function Measured({ pilot }: { pilot: Pilot }) {
  return pilot.measures.map((measure, index) => (
    <One key={index} measure={measure} series={seriesOf(pilot.log, index)} />
  ));
}

function One({ measure, series }: { measure: Measure; series: readonly Point[] }) {
  const texts = usePilotTexts();
  const days = useDays();
  const { language } = useLanguage();
  const numbers = new Intl.NumberFormat(language);
  const write = (value: number | undefined) => (value === undefined ? texts.none : numbers.format(value));
  const { name, unit, baseline, target } = measure;
  const title = unit === '' ? name : `${name} (${unit})`;
  return (
    <>
      <Chart measure={measure} series={series} />
      {/* Wide tables scroll by themselves, and what scrolls can be reached by keyboard. */}
      <div className={style.scroll} role="group" tabIndex={0} aria-label={title}>
        <table className={style.table}>
          <caption>{title}</caption>
          <thead>
            <tr>
              <th scope="col">{texts.day}</th>
              <th scope="col">{title}</th>
            </tr>
          </thead>
          <tbody>
            <tr>
              <th scope="row">{texts.baseline}</th>
              <td>{write(baseline)}</td>
            </tr>
            {series.map(({ day, value }, index) => (
              <tr key={`${day} ${index}`}>
                <th scope="row">{days.on(day)}</th>
                <td>{write(value)}</td>
              </tr>
            ))}
            <tr>
              <th scope="row">{texts.target}</th>
              <td>{write(target)}</td>
            </tr>
          </tbody>
        </table>
      </div>
    </>
  );
}

function Chart({ measure: { name, target }, series }: { measure: Measure; series: readonly Point[] }) {
  const texts = usePilotTexts();
  if (series.length < 2) return null;
  const { width, height, points, yOf } = draw(series, target === undefined ? [] : [target]);
  return (
    <svg viewBox={`0 0 ${width} ${height}`} className={style.chart} role="img" aria-label={texts.chart(name)}>
      {target === undefined ? null : (
        <line className={style.target} x1="0" x2={width} y1={yOf(target)} y2={yOf(target)} />
      )}
      <polyline className={style.line} points={points.map(({ x, y }) => `${x},${y}`).join(' ')} />
      {points.map(({ x, y }, index) => (
        <circle key={index} className={style.point} cx={x} cy={y} r="4" />
      ))}
    </svg>
  );
}
