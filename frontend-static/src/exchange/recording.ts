/** Which of the files that somebody chose are which part of a recorded consultation. */
import { unzip } from './unzip';

/** As the server takes it, but for what it is called. */
export type Recorded =
  | { is: 'consultation'; statements: string; votes?: string; matrix?: string; names: readonly string[] }
  | { is: 'budget'; pabulib: string; names: readonly string[] };

export type Read = { is: 'read'; recorded: Recorded } | { is: 'unreadable' } | { is: 'incomplete' };

const statements = ['comments.csv', 'ideas.csv'];
const votes = ['votes.csv'];
const matrices = ['participants-votes.csv', 'matrix.csv'];
const known = [...statements, ...votes, ...matrices];

export async function read(files: readonly File[]): Promise<Read> {
  const tables = new Map<string, string>();
  try {
    for (const file of files) {
      const name = file.name.toLowerCase();
      if (name.endsWith('.zip'))
        (await unzip(await file.arrayBuffer(), (inside) => known.includes(inside.toLowerCase()))).forEach(
          (text, inside) => tables.set(inside.toLowerCase(), text),
        );
      else if (name.endsWith('.pb') || known.includes(name)) tables.set(name, await file.text());
    }
  } catch {
    // Whatever a file that is no such file makes go wrong.
    return { is: 'unreadable' };
  }
  return sorted(tables);
}

export function sorted(tables: ReadonlyMap<string, string>): Read {
  const of = (names: readonly string[]) => names.find((name) => tables.has(name));
  const budget = [...tables.keys()].find((name) => name.endsWith('.pb'));
  if (budget !== undefined)
    return {
      is: 'read',
      recorded: { is: 'budget', pabulib: tables.get(budget) ?? '', names: [budget] },
    };
  const said = of(statements);
  const voted = of(votes);
  const matrix = voted === undefined ? of(matrices) : undefined;
  const weighed = voted ?? matrix;
  if (said === undefined || weighed === undefined) return { is: 'incomplete' };
  const text = (name: string) => tables.get(name) ?? '';
  return {
    is: 'read',
    recorded: {
      is: 'consultation',
      statements: text(said),
      ...(voted === undefined ? {} : { votes: text(voted) }),
      ...(matrix === undefined ? {} : { matrix: text(matrix) }),
      names: [said, weighed],
    },
  };
}
