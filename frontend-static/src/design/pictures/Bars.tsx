import { lines } from './fitted';
import { Picture } from './Picture';
import style from './Picture.module.css';
import { usePictureWidth } from './usePictureWidth';

/** One thing and its numbers. */
export interface BarRow {
  name: string;
  /** One length for each kind of bar. */
  lengths: readonly number[];
  /** What each length says. */
  said: readonly string[];
}

interface BarsProps {
  title: string;
  text: string;
  /** What the rows are, for the table. */
  heading: string;
  /** What the kinds of bars are; with one kind its name is the table's. */
  kinds: readonly string[];
  rows: readonly BarRow[];
  /** What a full bar stands for; the longest of them where it is not said. */
  whole?: number;
}

const lineHeight = 17;
const barHeight = 14;
const gap = 18;

/** Lengths side by side, each with its words: what the eye compares, and the number that it stands for. */
export function Bars({ title, text, heading, kinds, rows, whole }: BarsProps) {
  const width = usePictureWidth();
  const inner = width - 16;
  const most = whole ?? Math.max(1, ...rows.flatMap(({ lengths }) => lengths));
  const drawn: { row: BarRow; words: string[]; top: number }[] = [];
  let top = 8;
  for (const row of rows) {
    const words = lines(row.name, inner, 3);
    drawn.push({ row, words, top });
    top += words.length * lineHeight + row.lengths.length * (barHeight + lineHeight + 2) + gap;
  }
  return (
    <Picture
      title={title}
      text={text}
      width={width}
      height={Math.max(top, 40)}
      table={<Numbers heading={heading} kinds={kinds} rows={rows} />}
    >
      {drawn.map(({ row, words, top: at }, index) => (
        <g key={index} transform={`translate(8 ${at})`}>
          {words.map((word, line) => (
            <text key={line} y={(line + 1) * lineHeight - 4} className={`${style.word} ${style.strong}`}>
              {word}
            </text>
          ))}
          {row.lengths.map((length, kind) => {
            const y = words.length * lineHeight + kind * (barHeight + lineHeight + 2);
            return (
              <g key={kind} transform={`translate(0 ${y})`}>
                <rect className={style.track} y={3} width={inner} height={barHeight} rx={3} />
                <rect
                  className={kind === 0 ? style.first : style.second}
                  y={3}
                  width={(inner * Math.max(0, length)) / most}
                  height={barHeight}
                  rx={3}
                />
                <text y={barHeight + lineHeight} className={style.quiet}>
                  {kinds.length > 1 ? `${kinds[kind] ?? ''}: ` : ''}
                  {row.said[kind]}
                </text>
              </g>
            );
          })}
        </g>
      ))}
    </Picture>
  );
}

function Numbers({ heading, kinds, rows }: Pick<BarsProps, 'heading' | 'kinds' | 'rows'>) {
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{heading}</th>
          {kinds.map((kind) => (
            <th key={kind} scope="col">
              {kind}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, index) => (
          <tr key={index}>
            <th scope="row">{row.name}</th>
            {kinds.map((kind, each) => (
              <td key={kind}>{row.said[each]}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
