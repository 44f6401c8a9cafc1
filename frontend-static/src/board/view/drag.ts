/** Dragging cards by their handles with mouse, pen or finger. Escape lets go; the keys' way is in `keys.ts`. */
import type { IdeaId, Position } from '../../protocol/wire';

export type Drop = { on: 'area'; area: string; index: number } | { on: 'free'; position: Position };

export type Dropped = (idea: IdeaId, drop: Drop) => void;

/** A press that moves less is a press, not a drag. */
const thresholdPixels = 6;
const edgePixels = 56;
const scrollPixels = 14;

interface Drag {
  card: HTMLElement;
  ghost: HTMLElement;
  grip: Position;
  /** How large the card is shown. */
  scale: number;
  over: HTMLElement | undefined;
}

/** Listens on the board's root for as long as it is there; answers with how to stop. */
export function listenForDrags(root: HTMLElement, dropped: Dropped): () => void {
  let pressed: { handle: HTMLElement; at: Position } | undefined;
  let drag: Drag | undefined;

  const end = () => {
    if (drag !== undefined) letGo(drag);
    drag = undefined;
    pressed = undefined;
  };
  const down = (event: PointerEvent) => {
    const handle =
      event.target instanceof Element ? event.target.closest<HTMLElement>('[data-handle]') : null;
    if (handle === null || event.button !== 0 || !event.isPrimary) return;
    pressed = { handle, at: { x: event.clientX, y: event.clientY } };
    handle.setPointerCapture(event.pointerId);
  };
  const move = (event: PointerEvent) => {
    if (pressed === undefined) return;
    const far = Math.hypot(event.clientX - pressed.at.x, event.clientY - pressed.at.y) > thresholdPixels;
    if (drag === undefined && far) drag = lift(pressed.handle, pressed.at);
    if (drag !== undefined) carry(drag, event);
  };
  const up = (event: PointerEvent) => {
    if (drag?.over !== undefined) dropped(drag.card.dataset.card ?? '', dropAt(drag, drag.over, event));
    if (drag !== undefined) swallowClick(pressed?.handle);
    end();
  };
  const key = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && drag !== undefined) end();
  };
  const listening = new AbortController();
  const { signal } = listening;
  root.addEventListener('pointerdown', down, { signal });
  root.addEventListener('pointermove', move, { signal });
  root.addEventListener('pointerup', up, { signal });
  root.addEventListener('pointercancel', end, { signal });
  document.addEventListener('keydown', key, { signal });
  return () => {
    end();
    listening.abort();
  };
}

/** The click that ends a drag does not open the handle's menu. */
function swallowClick(handle: HTMLElement | undefined): void {
  const swallow = (event: Event) => {
    event.preventDefault();
    event.stopPropagation();
  };
  handle?.addEventListener('click', swallow, { capture: true, once: true });
  setTimeout(() => handle?.removeEventListener('click', swallow, { capture: true }), 0);
}

function lift(handle: HTMLElement, at: Position): Drag | undefined {
  const card = handle.closest<HTMLElement>('[data-card]');
  // A row of a table has nowhere to be dragged to.
  if (card === null || card.matches('tr')) return undefined;
  const place = card.getBoundingClientRect();
  const scale = place.width / card.offsetWidth;
  const ghost = card.cloneNode(true) as HTMLElement;
  ghost.inert = true;
  ghost.setAttribute('aria-hidden', 'true');
  ghost.removeAttribute('data-card');
  for (const named of [ghost, ...ghost.querySelectorAll('[id]')]) named.removeAttribute('id');
  Object.assign(ghost.style, {
    position: 'fixed',
    insetBlockStart: '0',
    insetInlineStart: '0',
    inlineSize: `${card.offsetWidth}px`,
    transformOrigin: '0 0',
    pointerEvents: 'none',
    zIndex: '20',
  });
  document.body.append(ghost);
  card.dataset.dragged = '';
  return { card, ghost, grip: { x: at.x - place.left, y: at.y - place.top }, scale, over: undefined };
}

function carry(drag: Drag, event: PointerEvent): void {
  const [x, y] = [event.clientX - drag.grip.x, event.clientY - drag.grip.y];
  drag.ghost.style.transform = `translate(${x}px, ${y}px) scale(${drag.scale})`;
  scrollNearEdges(event, drag.card.closest('[data-surface]'));
  const over = document.elementFromPoint(event.clientX, event.clientY)?.closest<HTMLElement>('[data-drop]');
  if (over === drag.over) return;
  delete drag.over?.dataset.over;
  drag.over = over ?? undefined;
  if (drag.over !== undefined) drag.over.dataset.over = '';
}

function scrollNearEdges(event: PointerEvent, surface: Element | null): void {
  const page = { left: 0, top: 0, right: window.innerWidth, bottom: window.innerHeight };
  window.scrollBy(0, beyond(event.clientY, page.top, page.bottom));
  if (surface === null) return;
  const seen = surface.getBoundingClientRect();
  const across = beyond(event.clientX, Math.max(seen.left, page.left), Math.min(seen.right, page.right));
  const along = beyond(event.clientY, Math.max(seen.top, page.top), Math.min(seen.bottom, page.bottom));
  surface.scrollBy(across, along);
}

/** How far to scroll where the pointer is near one end. */
function beyond(at: number, from: number, to: number): number {
  if (at < from + edgePixels) return -scrollPixels;
  return at > to - edgePixels ? scrollPixels : 0;
}

function dropAt(drag: Drag, over: HTMLElement, event: PointerEvent): Drop {
  const area = over.dataset.drop ?? '';
  if (area !== '') return { on: 'area', area, index: indexAt(drag, over, event.clientY) };
  const ground = over.getBoundingClientRect();
  const scale = ground.width / over.offsetWidth;
  const origin = { x: Number(over.dataset.left ?? 0), y: Number(over.dataset.top ?? 0) };
  const position = {
    x: Math.round((event.clientX - drag.grip.x - ground.left) / scale + origin.x),
    y: Math.round((event.clientY - drag.grip.y - ground.top) / scale + origin.y),
  };
  return { on: 'free', position };
}

/** Before how many of the area's other cards the pointer is. */
function indexAt(drag: Drag, area: HTMLElement, y: number): number {
  const others = [...area.querySelectorAll<HTMLElement>('[data-card]')].filter((card) => card !== drag.card);
  const middleOf = (card: HTMLElement) => {
    const { top, height } = card.getBoundingClientRect();
    return top + height / 2;
  };
  return others.filter((card) => middleOf(card) < y).length;
}

function letGo(drag: Drag): void {
  drag.ghost.remove();
  delete drag.card.dataset.dragged;
  delete drag.over?.dataset.over;
}
