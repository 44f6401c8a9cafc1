import { type RefObject, useLayoutEffect, useRef, useState } from 'react';
import type { Position } from '../../protocol/wire';
import { fitting, scrollAround, type Size, within } from './scale';

/** Where each board was looked at last, for as long as the page is open: switching views keeps the place. */
const looked = new Map<string, { scale: number; scroll: Position }>();

export interface Scale {
  scale: number;
  /** The surface's own size, in full. */
  world: Size;
  /** The size of the window that it is seen through. */
  seen: Size;
  /** Shows it at this scale, with what lies at this point of the window kept there; the middle where none is said. */
  zoom: (to: number, at?: Position) => void;
  fit: () => void;
}

/** How large the surface is shown. The browser itself scrolls: focus, touch, keys and magnifiers work as everywhere. */
export function useScale(
  board: string,
  frame: RefObject<HTMLElement | null>,
  content: RefObject<HTMLElement | null>,
): Scale {
  const [scale, setScale] = useState(() => looked.get(board)?.scale ?? 1);
  const [world, setWorld] = useState<Size>({ width: 0, height: 0 });
  const [seen, setSeen] = useState<Size>({ width: 0, height: 0 });
  const now = useRef(scale);
  const wanted = useRef<Position>(undefined);
  /** All of it is to be seen, also when it grows, until another size is chosen. */
  const fitted = useRef(false);

  useLayoutEffect(() => {
    const [outer, inner] = [frame.current, content.current];
    if (outer === null || inner === null) return;
    const measure = () => {
      setWorld(sameOr({ width: inner.offsetWidth, height: inner.offsetHeight }));
      setSeen(sameOr({ width: outer.clientWidth, height: outer.clientHeight }));
      if (!fitted.current) return;
      now.current = fittingIn(outer, inner);
      setScale(now.current);
    };
    const watching = new ResizeObserver(measure);
    watching.observe(outer);
    watching.observe(inner);
    measure();
    wanted.current = looked.get(board)?.scroll;
    return () => {
      watching.disconnect();
      looked.set(board, { scale: now.current, scroll: { x: outer.scrollLeft, y: outer.scrollTop } });
    };
  }, [board, frame, content]);

  useLayoutEffect(() => {
    if (wanted.current === undefined || world.width === 0) return;
    frame.current?.scrollTo(wanted.current.x, wanted.current.y);
    wanted.current = undefined;
  }, [scale, world, frame]);

  const zoom = (to: number, at?: Position) => {
    const outer = frame.current;
    const next = within(to);
    fitted.current = false;
    if (outer === null || next === now.current) return;
    const point = at ?? { x: outer.clientWidth / 2, y: outer.clientHeight / 2 };
    const from = wanted.current ?? { x: outer.scrollLeft, y: outer.scrollTop };
    wanted.current = scrollAround(from, point, now.current, next);
    now.current = next;
    setScale(next);
  };
  const fit = () => {
    const [outer, inner] = [frame.current, content.current];
    if (outer === null || inner === null) return;
    zoom(fittingIn(outer, inner), { x: 0, y: 0 });
    wanted.current = { x: 0, y: 0 };
    fitted.current = true;
    outer.scrollTo(0, 0);
  };
  return { scale, world, seen, zoom, fit };
}

/** The size as it was where nothing changed, so that nothing is drawn anew. */
function sameOr(next: Size): (before: Size) => Size {
  return (before) => (before.width === next.width && before.height === next.height ? before : next);
}

/** The scale at which all of the content is seen in a window as high as it may become. */
function fittingIn(outer: HTMLElement, inner: HTMLElement): number {
  const height = Number.parseFloat(getComputedStyle(outer).maxBlockSize) || outer.clientHeight;
  const whole = { width: inner.offsetWidth, height: inner.offsetHeight };
  return fitting(whole, { width: outer.clientWidth, height: height - 2 });
}
