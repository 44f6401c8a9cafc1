import { type ReactNode, useEffect, useId, useRef } from 'react';
import { useTexts } from '../i18n/Language';
import style from './Dialog.module.css';

interface DialogProps {
  title: string;
  onClose: () => void;
  children: ReactNode;
}

/** A modal window for as long as it is drawn. Escape and its cross close it; focus goes back to where it was. */
export function Dialog({ title, onClose, children }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  const { common } = useTexts();
  useEffect(() => {
    const before = document.activeElement;
    dialog.current?.showModal();
    dialog.current?.querySelector<HTMLElement>('textarea, input, select')?.focus();
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
  return (
    <dialog ref={dialog} className={style.dialog} aria-labelledby={heading} onClose={onClose}>
      <div className={style.top}>
        <h2 id={heading} className={style.title}>
          {title}
        </h2>
        <button
          type="button"
          className={style.cross}
          aria-label={common.close}
          onClick={() => dialog.current?.close()}
        >
          <svg viewBox="0 0 24 24" aria-hidden="true">
            <path d="M6 6l12 12M18 6L6 18" />
          </svg>
        </button>
      </div>
      {children}
    </dialog>
  );
}
