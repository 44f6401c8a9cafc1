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
      onPinch: ({ offset: [to], origin: [x, y] }) => {
        const place = frame.current?.getBoundingClientRect();
        if (place !== undefined) zoom(to, { x: x - place.left, y: y - place.top });
      },
      onWheel: ({ event }) => {
        if (!event.ctrlKey) return;
        event.preventDefault();
        const place = event.currentTarget as HTMLElement;
        const { left, top } = place.getBoundingClientRect();
        zoom(scale * 2 ** (-event.deltaY / 400), { x: event.clientX - left, y: event.clientY - top });
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
        pinchOnWheel: false,
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
