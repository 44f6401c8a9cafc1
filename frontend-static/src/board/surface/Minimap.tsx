import { type PointerEvent, type RefObject, useEffect, useMemo, useRef, useState } from 'react';
import type { SeenIdea } from '../model/optimistic';
import { cardHeight, cardWidth } from '../model/places';
import { extentOf } from '../view/extent';
import style from './Surface.module.css';
import type { Scale } from './useScale';

interface MinimapProps {
  frame: RefObject<HTMLElement | null>;
  content: RefObject<HTMLElement | null>;
  surface: Scale;
  cards: readonly SeenIdea[];
}

const widest = 176;
const highest = 128;

/** A small picture of the whole surface and the part that is seen; for a pointer alone, since keys and buttons do the same. */
export function Minimap({ frame, content, surface, cards }: MinimapProps) {
  const { scale, world, seen } = surface;
  const view = useRef<SVGRectElement>(null);
  const areas = useAreaBoxes(content);
  const free = useMemo(() => {
    const { places, left, top } = extentOf(cards);
    const boxes = [...places.values()].map(
      ({ x, y }) => `M${x - left} ${y - top}h${cardWidth}v${cardHeight}h${-cardWidth}z`,
    );
    return boxes.join('');
  }, [cards]);

  useEffect(() => {
    const outer = frame.current;
    if (outer === null) return;
    let waiting = 0;
    const show = () => {
      waiting = 0;
      const rect = view.current;
      rect?.setAttribute('x', String(outer.scrollLeft / scale));
      rect?.setAttribute('y', String(outer.scrollTop / scale));
      rect?.setAttribute('width', String(outer.clientWidth / scale));
      rect?.setAttribute('height', String(outer.clientHeight / scale));
    };
    const scrolled = () => {
      if (waiting === 0) waiting = requestAnimationFrame(show);
    };
    show();
    outer.addEventListener('scroll', scrolled, { passive: true });
    return () => {
      outer.removeEventListener('scroll', scrolled);
      cancelAnimationFrame(waiting);
    };
  }, [frame, scale, seen, world]);

  const allSeen = world.width * scale <= seen.width + 1 && world.height * scale <= seen.height + 1;
  if (allSeen || world.width === 0) return null;
  const small = Math.min(widest / world.width, highest / world.height);
  const goThere = (event: PointerEvent<SVGSVGElement>) => {
    if (event.buttons !== 1) return;
    const place = event.currentTarget.getBoundingClientRect();
    frame.current?.scrollTo(
      ((event.clientX - place.left) / small) * scale - seen.width / 2,
      ((event.clientY - place.top) / small) * scale - seen.height / 2,
    );
  };
  return (
    <svg
      className={style.map}
      data-map=""
      aria-hidden="true"
      width={world.width * small}
      height={world.height * small}
      viewBox={`0 0 ${world.width} ${world.height}`}
      onPointerDown={goThere}
      onPointerMove={goThere}
    >
      {areas.boxes.map(({ key, ...box }) => (
        <rect key={key} className={style.mapArea} {...box} />
      ))}
      <path className={style.mapCard} d={free} transform={`translate(${areas.ground.x} ${areas.ground.y})`} />
      <rect ref={view} className={style.mapView} vectorEffect="non-scaling-stroke" />
    </svg>
  );
}

/** Where the areas and the free ground lie on the surface, asked again whenever its size changes. */
function useAreaBoxes(content: RefObject<HTMLElement | null>) {
  const [found, setFound] = useState(nowhere);
  useEffect(() => {
    const inner = content.current;
    if (inner === null) return;
    const watching = new ResizeObserver(() => setFound(boxesIn(inner)));
    watching.observe(inner);
    return () => watching.disconnect();
  }, [content]);
  return found;
}

function boxesIn(inner: HTMLElement) {
  const boxes = [...inner.querySelectorAll<HTMLElement>('section[data-drop]')].map((area) => ({
    key: area.dataset.drop ?? '',
    x: area.offsetLeft,
    y: area.offsetTop,
    width: area.offsetWidth,
    height: area.offsetHeight,
  }));
  const ground = inner.querySelector<HTMLElement>('[data-ground]');
  return { boxes, ground: { x: ground?.offsetLeft ?? 0, y: ground?.offsetTop ?? 0 } };
}

interface Box {
  key: string;
  x: number;
  y: number;
  width: number;
  height: number;
}

const nowhere: { boxes: Box[]; ground: { x: number; y: number } } = { boxes: [], ground: { x: 0, y: 0 } };
