import { lines } from './fitted';
import { Picture } from './Picture';
import style from './Picture.module.css';
import { usePictureWidth } from './usePictureWidth';

/** One that runs along: a number at each step, until it is out. */
export interface Runner {
  name: string;
  numbers: readonly number[];
  lead: boolean;
}

interface CourseProps {
  title: string;
  text: string;
  heading: string;
  /** What each step is called. */
  steps: readonly string[];
  runners: readonly Runner[];
}

const lowest = 340;
const left = 34;
const top = 16;
const bottom = 30;
const line = 16;
/** What a name below a step takes. */
const room = 64;

/** How numbers go from step to step, with each runner's name where its line ends. */
export function Course({ title, text, heading, steps, runners }: CourseProps) {
  const width = usePictureWidth();
  const right = Math.round(width / 2.6);
  const height = Math.max(lowest, runners.length * line + top + bottom);
  const most = Math.max(1, ...runners.flatMap(({ numbers }) => numbers));
  const across = (step: number) => left + (step * (width - left - right)) / Math.max(1, steps.length - 1);
  const up = (number: number) => height - bottom - (number * (height - top - bottom)) / most;
  const ends = apart(
    runners.map(({ numbers }) => up(numbers.at(-1) ?? 0)),
    height - bottom,
  );
  const every = Math.ceil((steps.length * room) / (width - left - right));
  return (
    <Picture
      title={title}
      text={text}
      width={width}
      height={height}
      table={<Steps heading={heading} steps={steps} runners={runners} />}
    >
      <line className={style.axis} x1={left} x2={width - right} y1={up(0)} y2={up(0)} />
      {[most, Math.round(most / 2), 0].map((number, i) => (
        <text key={i} x={left - 6} y={up(number) + 4} textAnchor="end" className={style.quiet}>
          {number}
        </text>
      ))}
      {steps.map((step, i) => (
        <text key={i} x={across(i)} y={height - 8} textAnchor="middle" className={style.quiet}>
          {i % every === 0 ? step : ''}
        </text>
      ))}
      {runners.map(({ name, numbers, lead }, i) => {
        const end = across(numbers.length - 1);
        const points = numbers.map((number, step) => `${across(step).toFixed(1)},${up(number).toFixed(1)}`);
        const at = ends[i] ?? 0;
        return (
          <g key={i}>
            <polyline className={`${style.line} ${lead ? style.lead : ''}`} points={points.join(' ')} />
            <circle
              cx={end}
              cy={up(numbers.at(-1) ?? 0)}
              r={lead ? 6 : 4}
              className={lead ? style.first : style.second}
            />
            <line
              className={style.axis}
              x1={end + 6}
              x2={width - right + 12}
              y1={up(numbers.at(-1) ?? 0)}
              y2={at}
            />
            <text x={width - right + 16} y={at + 4} className={`${style.word} ${lead ? style.strong : ''}`}>
              {lines(`${numbers.at(-1) ?? 0} · ${name}`, right - 24, 1)[0]}
            </text>
          </g>
        );
      })}
    </Picture>
  );
}

/** Moves what would be written on top of another down, in the order in which they stand, and up again where the picture ends. */
export function apart(heights: readonly number[], lowest: number, least = line): number[] {
  const moved = [...heights];
  const order = heights.map((_, i) => i).sort((a, b) => (heights[a] ?? 0) - (heights[b] ?? 0));
  let last = -Infinity;
  for (const i of order) {
    const at = Math.max(heights[i] ?? 0, last + least);
    moved[i] = at;
    last = at;
  }
  let next = lowest + least;
  for (const i of order.reverse()) {
    next = Math.min(moved[i] ?? 0, next - least);
    moved[i] = next;
  }
  return moved;
}

function Steps({ heading, steps, runners }: Pick<CourseProps, 'heading' | 'steps' | 'runners'>) {
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{heading}</th>
          {steps.map((step, i) => (
            <th key={i} scope="col">
              {step}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {runners.map(({ name, numbers }, i) => (
          <tr key={i}>
            <th scope="row">{name}</th>
            {steps.map((_, step) => (
              <td key={step}>{numbers[step] ?? '–'}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
