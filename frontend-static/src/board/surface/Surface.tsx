import { type KeyboardEvent, useId, useRef } from 'react';
import type { SeenIdea } from '../model/optimistic';
import type { Part } from '../model/parts';
import { Areas } from '../view/Areas';
import { FreeSurface } from '../view/FreeSurface';
import { isWriting } from '../view/keys';
import { useBoardWords } from '../words';
import { Minimap } from './Minimap';
import { stepped } from './scale';
import style from './Surface.module.css';
import { Sizes } from './Sizes';
import { useGestures } from './useGestures';
import { useScale } from './useScale';

interface SurfaceProps {
  board: string;
  areas: readonly Part[];
  free: readonly SeenIdea[];
}

/** An area is at least so wide, with the gap to the next. */
const columnWidth = 304;

/** Areas and free cards as one surface, seen through a window: panned as any page scrolls, larger and smaller at will. */
export function Surface({ board, areas, free }: SurfaceProps) {
  const words = useBoardWords();
  const frame = useRef<HTMLDivElement>(null);
  const content = useRef<HTMLDivElement>(null);
  const help = useId();
  const surface = useScale(board, frame, content);
  const { scale, world, seen, zoom, fit } = surface;
  useGestures(frame, surface);

  const key = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.target instanceof Element && isWriting(event.target)) return;
    if (event.key === '+') zoom(stepped(scale, 'larger'));
    else if (event.key === '-') zoom(stepped(scale, 'smaller'));
    else if (event.key === '0') fit();
    else if (event.key === '1') zoom(1);
    else return;
    event.preventDefault();
  };
  const least = Math.max(seen.width, areas.length * columnWidth);
  return (
    <div className={style.frame}>
      <p id={help} hidden>
        {words.surfaceHelp}
      </p>
      {/* The keys are those of what is focused within; each has a button too. */}
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <div
        ref={frame}
        className={style.window}
        data-surface=""
        role="group"
        aria-label={words.surface}
        aria-describedby={help}
        tabIndex={0}
        onKeyDown={key}
      >
        <div style={{ inlineSize: world.width * scale, blockSize: world.height * scale }}>
          <div
            ref={content}
            className={style.world}
            style={{ minInlineSize: least, transform: `scale(${scale})` }}
          >
            {areas.length === 0 ? null : <Areas areas={areas} />}
            <FreeSurface cards={free} />
          </div>
        </div>
      </div>
      <div className={style.beside}>
        <Minimap frame={frame} content={content} surface={surface} cards={free} />
        <Sizes surface={surface} />
      </div>
    </div>
  );
}
