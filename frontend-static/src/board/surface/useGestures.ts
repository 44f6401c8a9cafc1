import { useGesture } from '@use-gesture/react';
import type { RefObject } from 'react';
import type { Scale } from './useScale';
import { largest, smallest } from './scale';

/** Presses on these are theirs; a press on anything else is a press on the ground. */
const things = '[data-card], button, a, input, select, textarea, [popover]';

export function isGround(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest(things) === null;
}

/** Pinching, Ctrl and the wheel, and dragging the ground with a mouse. A finger pans as it scrolls any page. */
export function useGestures(frame: RefObject<HTMLElement | null>, { scale, zoom }: Scale): void {
  useGesture(
    {
      onPinch: ({ offset: [to], origin: [x, y], last }) => {
        // A wheel ends its pinch a while after its last turn; another size may be chosen by then.
        if (last) return;
        const place = frame.current?.getBoundingClientRect();
        if (place !== undefined) zoom(to, { x: x - place.left, y: y - place.top });
      },
      onDragStart: ({ event, cancel }) => {
        const pressed = event as PointerEvent;
        const mine = pressed.pointerType === 'mouse' && isGround(event.target) && !pressed.shiftKey;
        if (!mine || inBar(frame.current, pressed)) cancel();
        else frame.current?.setAttribute('data-panning', '');
      },
      onDrag: ({ delta: [x, y] }) => frame.current?.scrollBy(-x, -y),
      onDragEnd: () => frame.current?.removeAttribute('data-panning'),
    },
    {
      target: frame,
      eventOptions: { passive: false },
      pinch: {
        from: () => [scale, 0],
        scaleBounds: { min: smallest, max: largest },
        pointer: { touch: true },
      },
      drag: { pointer: { buttons: [1, 4], keys: false }, threshold: 3 },
    },
  );
}

/** Whether the press is on the window's own scroll bar. */
function inBar(frame: HTMLElement | null, { clientX, clientY }: PointerEvent): boolean {
  if (frame === null) return false;
  const { left, top } = frame.getBoundingClientRect();
  return clientX - left > frame.clientWidth || clientY - top > frame.clientHeight;
}
