/** The calls about a text. */
import { call } from '../protocol/http';
import type { BoardId, IdeaId, IdeaText } from '../protocol/wire';

const part = encodeURIComponent;

export const calls = {
  text: (board: BoardId, idea: IdeaId) =>
    call('GET', `/boards/${part(board)}/ideas/${part(idea)}/text`) as Promise<IdeaText>,
};
