import { Picture } from './Picture';
import style from './Picture.module.css';
import { usePictureWidth } from './usePictureWidth';

/** One stretch of time and how much of each kind was in it. */
export interface Column {
  name: string;
  short: string;
  numbers: readonly [number, number];
}

interface ColumnsProps {
  title: string;
  text: string;
  heading: string;
  kinds: readonly [string, string];
  columns: readonly Column[];
}

const height = 280;
const left = 34;
const top = 40;
const bottom = 30;
/** What a name below a column takes. */
const room = 90;

/** Columns along time, of two kinds on top of each other; the second is striped, so that colour alone says nothing. */
export function Columns({ title, text, heading, kinds, columns }: ColumnsProps) {
  const width = usePictureWidth();
  const most = Math.max(1, ...columns.map(({ numbers: [one, other] }) => one + other));
  const step = (width - left - 8) / Math.max(1, columns.length);
  const high = (number: number) => (number * (height - top - bottom)) / most;
  const every = Math.ceil((columns.length * room) / width);
  return (
    <Picture
      title={title}
      text={text}
      width={width}
      height={height}
      table={<Numbers heading={heading} kinds={kinds} columns={columns} />}
    >
      {kinds.map((kind, i) => (
        <g key={kind} transform={`translate(${left + i * 160} 8)`}>
          <rect className={i === 0 ? style.first : style.second} width={14} height={14} rx={2} />
          {i === 0 ? null : <path className={style.stripe} d="M0 10 10 0M4 14 14 4" />}
          <text x={20} y={12} className={style.word}>
            {kind}
          </text>
        </g>
      ))}
      <line className={style.axis} x1={left} x2={width - 8} y1={height - bottom} y2={height - bottom} />
      {[most, 0].map((number) => (
        <text
          key={number}
          x={left - 6}
          y={height - bottom - high(number) + 4}
          textAnchor="end"
          className={style.quiet}
        >
          {number}
        </text>
      ))}
      {columns.map(({ short, numbers: [one, other] }, i) => (
        <g key={i} transform={`translate(${(left + i * step).toFixed(1)} ${height - bottom})`}>
          <rect className={style.first} x={step * 0.1} y={-high(one)} width={step * 0.8} height={high(one)} />
          <rect
            className={style.second}
            x={step * 0.1}
            y={-high(one) - high(other)}
            width={step * 0.8}
            height={high(other)}
          />
          <path
            className={style.stripe}
            d={stripes(step * 0.1, -high(one) - high(other), step * 0.8, high(other))}
          />
          {i % every === 0 ? (
            <text x={step / 2} y={20} textAnchor="middle" className={style.quiet}>
              {short}
            </text>
          ) : null}
        </g>
      ))}
    </Picture>
  );
}

function stripes(x: number, y: number, wide: number, high: number): string {
  const made: string[] = [];
  for (let at = 4; at < high; at += 7)
    made.push(`M${x.toFixed(1)} ${(y + at).toFixed(1)}h${wide.toFixed(1)}`);
  return made.join('');
}

function Numbers({ heading, kinds, columns }: Pick<ColumnsProps, 'heading' | 'kinds' | 'columns'>) {
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
        {columns.map(({ name, numbers }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td>{numbers[0]}</td>
            <td>{numbers[1]}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
