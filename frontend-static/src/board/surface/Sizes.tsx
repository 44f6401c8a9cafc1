import { Icon } from '../view/Icon';
import { useBoardWords } from '../words';
import { largest, smallest, stepped } from './scale';
import style from './Surface.module.css';
import type { Scale } from './useScale';

/** The buttons that show the surface larger, smaller, in full size, or all of it. */
export function Sizes({ surface: { scale, zoom, fit } }: { surface: Scale }) {
  const words = useBoardWords();
  const percent = Math.round(scale * 100);
  return (
    <div className={style.sizes}>
      <button
        type="button"
        className={style.size}
        aria-label={words.zoomOut}
        title={words.zoomOut}
        aria-disabled={scale <= smallest}
        onClick={() => zoom(stepped(scale, 'smaller'))}
      >
        <Icon shape="minus" />
      </button>
      <button
        type="button"
        className={style.size}
        aria-label={words.fullSize(percent)}
        title={words.fullSize(percent)}
        onClick={() => zoom(1)}
      >
        {percent}&nbsp;%
      </button>
      <button
        type="button"
        className={style.size}
        aria-label={words.zoomIn}
        title={words.zoomIn}
        aria-disabled={scale >= largest}
        onClick={() => zoom(stepped(scale, 'larger'))}
      >
        <Icon shape="plus" />
      </button>
      <button type="button" className={style.size} onClick={fit}>
        {words.fit}
      </button>
    </div>
  );
}
