import type { IdeaId } from '../protocol/wire';
import type { Ballot } from './ballot';

/** A code as it stands on receipts, however it was typed; undefined where it cannot be one. */
export function codeOf(typed: string): string | undefined {
  const signs = typed.toUpperCase().replace(/[\s-]/g, '');
  return /^[2-9A-HJ-NP-Z]{10}$/.test(signs) ? `${signs.slice(0, 5)}-${signs.slice(5)}` : undefined;
}

/** The ballot with this code in the file of ballots. */
export function find(file: string, code: string): Ballot | undefined {
  const [header, ...rows] = file.trimEnd().split('\n');
  const row = rows.find((each) => each.startsWith(`${code},`));
  if (header === undefined || row === undefined) return undefined;
  const ideas: IdeaId[] = header.split(',').slice(1);
  const cells = row.split(',').slice(1);
  return Object.fromEntries(
    ideas.flatMap((idea, index) => {
      const cell = cells[index] ?? '';
      return cell === '' ? [] : [[idea, Number(cell)] as const];
    }),
  );
}
