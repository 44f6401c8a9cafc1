import { describe, expect, it } from 'vitest';
import type { Reply } from '../protocol/wire';
import { answered, began, freshPen, saw, telling } from './pen';

const command = telling('c', 'idea', 'page', 0, [[{ over: 0, insert: 'Hei' }]]);
const busy = began(saw(freshPen, 4), command);
const accepted: Reply = { outcome: 'accepted', command: 'c', seq: 5 };
const rejected = (code: 'busy' | 'text.moved' | 'phase.closed'): Reply => ({
  outcome: 'rejected',
  command: 'c',
  code,
  message: '',
});

describe('what is under way', () => {
  it('T26 counts as told when it is answered and its event has been seen, whichever comes first', () => {
    const [answeredFirst, next] = answered(busy, accepted);
    expect(next).toBe('wait');
    expect(answeredFirst.underWay).toBeDefined();
    expect(saw(answeredFirst, 5).underWay).toBeUndefined();
    const seenFirst = saw(busy, 5);
    expect(seenFirst.underWay).toBeDefined();
    expect(answered(seenFirst, accepted)[0].underWay).toBeUndefined();
  });

  it('T26 goes again as it is where it may be taken later, and anew where the text has moved on', () => {
    const [again, next] = answered(busy, rejected('busy'));
    expect([again, next]).toEqual([busy, 'again']);
    const [anew, then] = answered(busy, rejected('text.moved'));
    expect(then).toBe('anew');
    expect(anew.underWay).toBeUndefined();
    expect(anew.refused).toBeUndefined();
  });

  it('T26 stops where it is refused', () => {
    const [stopped, next] = answered(busy, rejected('phase.closed'));
    expect(next).toBe('stop');
    expect(stopped.refused).toBe('phase.closed');
    expect(stopped.underWay).toBeUndefined();
  });

  it('T26 an answer to something else changes nothing', () => {
    expect(answered(busy, { ...accepted, command: 'other' })).toEqual([busy, 'wait']);
  });
});
