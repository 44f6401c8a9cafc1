import { likenessOf } from '../../design/resemblance';
import type { Likeness } from '../../design/Resembling';
import { api } from '../../protocol/api';
import type { BoardId } from '../../protocol/wire';

const shown = 5;

/** What resembles an idea that is being written: first of this board, then of all that was asked, tried and learnt. */
export async function saidBefore(board: BoardId, text: string): Promise<readonly Likeness[]> {
  const [here, elsewhere] = await Promise.all([api.similarOn(board, text), api.similar(text)]);
  return [
    ...here.ideas.map((idea) => ({ key: idea.idea, title: '', text: idea.text })),
    ...elsewhere.hits.filter((hit) => hit.board !== board && hit.kind !== 'challenge').map(likenessOf),
  ].slice(0, shown);
}
