import { type ReactNode, useEffect, useRef } from 'react';
import { useTexts } from '../i18n/Language';
import { hasMoved, isProjected } from './navigation';
import style from './Page.module.css';

/** A page with its heading. After moving within the product, focus is on the heading, so that it is read aloud. */
export function Page({ title, lead, children }: { title: string; lead?: ReactNode; children: ReactNode }) {
  const heading = useRef<HTMLHeadingElement>(null);
  const { product } = useTexts().common;
  useEffect(() => {
    document.title = `${title} – ${product}`;
  }, [title, product]);
  useEffect(() => {
    if (hasMoved()) heading.current?.focus();
  }, []);
  return (
    <main id="content" className={style.page} data-wall={isProjected() ? true : undefined}>
      <h1 ref={heading} tabIndex={-1} className={style.title}>
        {title}
      </h1>
      {lead === undefined ? null : <p className={style.lead}>{lead}</p>}
      {children}
    </main>
  );
}
