import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import style from './Popover.module.css';

interface PopoverProps {
  /** What the button shows. */
  label: ReactNode;
  /** What the button is called, where what it shows is not words enough. */
  name?: string;
  /** What one may do with it, where the name does not tell. */
  hint?: string;
  className?: string | undefined;
  /** Marks on the button, for those who look for it. */
  data?: Record<`data-${string}`, string>;
  /** What opens; made anew each time. */
  children: (close: () => void) => ReactNode;
}

const edge = 8;
const gap = 4;

/** Lays the panel below its button, or above where there is more room, and within the window. It scrolls with the page. */
function place(panel: HTMLElement, button: HTMLElement): void {
  const at = button.getBoundingClientRect();
  const { width, height } = panel.getBoundingClientRect();
  const fitsBelow = at.bottom + height + edge <= window.innerHeight;
  const top = fitsBelow ? at.bottom + gap : Math.max(edge, at.top - height - gap);
  const left = Math.max(edge, Math.min(at.left, document.documentElement.clientWidth - width - edge));
  panel.style.top = `${top + window.scrollY}px`;
  panel.style.left = `${left + window.scrollX}px`;
}

/** A button that opens a small panel. Escape or a press outside closes it, and focus goes back to the button. */
export function Popover({ label, name, hint, className, data, children }: PopoverProps) {
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const panel = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState(false);

  useEffect(() => {
    const element = panel.current;
    if (!open || element === null || button.current === null) return;
    place(element, button.current);
    element.querySelector<HTMLElement>('button, select, input, a[href]')?.focus({ preventScroll: true });
  }, [open]);

  const close = () => {
    panel.current?.hidePopover();
    button.current?.focus();
  };
  return (
    <>
      <button
        ref={button}
        type="button"
        className={className}
        popoverTarget={id}
        aria-expanded={open}
        {...data}
        {...(name === undefined ? {} : { 'aria-label': name, title: hint ?? name })}
      >
        {label}
      </button>
      <div
        ref={panel}
        id={id}
        popover="auto"
        className={style.panel}
        onToggle={(event) => setOpen(event.newState === 'open')}
      >
        {open ? <Inside render={children} onClose={close} /> : null}
      </div>
    </>
  );
}

function Inside({ render, onClose }: { render: PopoverProps['children']; onClose: () => void }) {
  return render(onClose);
}
