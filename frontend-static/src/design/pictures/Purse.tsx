import type { ReactNode } from 'react';
import { lines } from './fitted';
import { Picture } from './Picture';
import style from './Picture.module.css';
import { usePictureWidth } from './usePictureWidth';

/** What is bought and what it costs, as a share of the whole. */
export interface Bought {
  name: string;
  cost: number;
  said: string;
}

interface PurseProps {
  title: string;
  text: string;
  total: number;
  /** One plan, or several to compare: each with its name, what it buys, and what is left. */
  plans: readonly { name: string; bought: readonly Bought[]; left: string }[];
  table: ReactNode;
}

const bar = 34;
const line = 18;

/** A budget as a bar that is filled: each piece is numbered, and the numbers are told below it. */
export function Purse({ title, text, total, plans, table }: PurseProps) {
  const width = usePictureWidth();
  const inner = width - 16;
  const drawn: { plan: (typeof plans)[number]; at: number; told: readonly string[] }[] = [];
  let top = 8;
  for (const plan of plans) {
    const pieces = plan.bought.map(({ name, said }, piece) => `${piece + 1}. ${said} · ${name}`);
    const told = [...pieces, plan.left].flatMap((words) => lines(words, inner, 2));
    drawn.push({ plan, at: top, told });
    top += line + bar + 10 + told.length * line + 18;
  }
  return (
    <Picture title={title} text={text} width={width} height={top} table={table}>
      {drawn.map(({ plan, at, told }, i) => (
        <g key={i} transform={`translate(8 ${at})`}>
          <text y={13} className={`${style.word} ${style.strong}`}>
            {lines(plan.name, inner, 1)[0]}
          </text>
          <rect className={style.track} y={line} width={inner} height={bar} rx={4} />
          {plan.bought.map(({ cost }, piece) => {
            const spent = plan.bought.slice(0, piece).reduce((sum, each) => sum + each.cost, 0);
            const x = (inner * spent) / total;
            const length = (inner * cost) / total;
            return (
              <g key={piece} transform={`translate(${x.toFixed(1)} ${line})`}>
                <rect className={style.first} width={Math.max(0, length - 2)} height={bar} rx={3} />
                {length < 18 ? null : (
                  <text x={length / 2 - 1} y={bar / 2 + 5} textAnchor="middle" className={style.onFirst}>
                    {piece + 1}
                  </text>
                )}
              </g>
            );
          })}
          {told.map((words, row) => (
            <text key={row} y={line + bar + 10 + (row + 1) * line - 5} className={style.quiet}>
              {words}
            </text>
          ))}
        </g>
      ))}
    </Picture>
  );
}
