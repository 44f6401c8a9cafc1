import { Button } from '@digdir/designsystemet-react';
import { type ReactNode, useId, useRef } from 'react';
import { useTexts } from '../../i18n/Language';
import { isProjected } from '../navigation';
import style from './Picture.module.css';
import { asPng, asSvg, fileName, save } from './saving';
import { useWords } from './words';

interface PictureProps {
  /** What it shows. */
  title: string;
  /** The same in words, for who does not see it. */
  text: string;
  width: number;
  height: number;
  /** What is drawn. */
  children: ReactNode;
  /** Every number in it. */
  table?: ReactNode;
}

/** A drawing with its words, its table, and the ways to take it along or show it to a room. */
export function Picture({ title, text, width, height, children, table }: PictureProps) {
  const words = useWords();
  const { common } = useTexts();
  const id = useId();
  const figure = useRef<HTMLElement>(null);
  const svg = useRef<SVGSVGElement>(null);
  const saveSvg = () => {
    if (svg.current === null) return;
    save(new Blob([asSvg(svg.current)], { type: 'image/svg+xml' }), fileName(title, 'svg'));
  };
  const savePng = async () => {
    if (svg.current !== null) save(await asPng(svg.current), fileName(title, 'png'));
  };
  return (
    <figure ref={figure} className={style.figure}>
      <figcaption className={style.caption}>{title}</figcaption>
      <svg
        ref={svg}
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-labelledby={`${id}-title ${id}-text`}
        className={style.drawing}
      >
        <title id={`${id}-title`}>{words.of(title)}</title>
        <desc id={`${id}-text`}>{text}</desc>
        {children}
      </svg>
      {isProjected() ? null : (
        <div className={style.tools} role="group" aria-label={title}>
          <Button variant="tertiary" data-size="sm" onClick={saveSvg}>
            {words.svg}
          </Button>
          <Button variant="tertiary" data-size="sm" onClick={() => void savePng()}>
            {words.png}
          </Button>
          {document.fullscreenEnabled ? (
            <Button
              variant="tertiary"
              data-size="sm"
              onClick={() => void figure.current?.requestFullscreen()}
            >
              {words.large}
            </Button>
          ) : null}
        </div>
      )}
      {table === undefined ? null : (
        <details className={style.table}>
          <summary>{words.table}</summary>
          <div className={style.scroll} role="group" aria-label={`${title}. ${common.product}`} tabIndex={0}>
            {table}
          </div>
        </details>
      )}
    </figure>
  );
}
