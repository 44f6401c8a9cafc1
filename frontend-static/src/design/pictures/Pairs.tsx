import { lines } from './fitted';
import { Picture } from './Picture';
import style from './Picture.module.css';
import { usePictureWidth } from './usePictureWidth';

interface PairsProps {
  title: string;
  text: string;
  names: readonly string[];
  /** How many put the row's before the column's. */
  cells: readonly (readonly number[])[];
}

const row = 34;

/** Who stands before whom: the row's number against the column's; a dark square has more behind it than its mirror. */
export function Pairs({ title, text, names: all, cells }: PairsProps) {
  const width = usePictureWidth();
  const names = Math.round(width * 0.35);
  const side = Math.min(52, (width - names) / Math.max(1, all.length));
  return (
    <Picture title={title} text={text} width={width} height={row * (all.length + 1) + 8}>
      {all.map((_, column) => (
        <text
          key={column}
          x={names + side * column + side / 2}
          y={row - 10}
          textAnchor="middle"
          className={`${style.quiet} ${style.strong}`}
        >
          {column + 1}
        </text>
      ))}
      {all.map((name, i) => (
        <g key={i} transform={`translate(0 ${row * (i + 1)})`}>
          {lines(`${i + 1}. ${name}`, names - 12, 2).map((word, line, broken) => (
            <text
              key={line}
              x={4}
              y={row / 2 + 5 + (line - (broken.length - 1) / 2) * 15}
              className={style.quiet}
            >
              {word}
            </text>
          ))}
          {all.map((_, column) => {
            const own = cells[i]?.[column] ?? 0;
            const wins = own > (cells[column]?.[i] ?? 0);
            return i === column ? null : (
              <g key={column} transform={`translate(${names + side * column} 0)`}>
                <rect
                  className={wins ? style.first : style.track}
                  x={1}
                  y={1}
                  width={side - 2}
                  height={row - 2}
                  rx={3}
                />
                <text
                  x={side / 2}
                  y={row / 2 + 5}
                  textAnchor="middle"
                  className={wins ? style.onFirst : style.word}
                >
                  {own}
                </text>
              </g>
            );
          })}
        </g>
      ))}
    </Picture>
  );
}
