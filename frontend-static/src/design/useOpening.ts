import { useEffect, useRef, useState } from 'react';

/**
 * What is open in a place of the page, such as a form. When it opens, focus goes to its first field; when it closes, to what
 * stands in its place, so that nobody on a keyboard or a screen reader is thrown to the top.
 */
export function useOpening<What>() {
  const [open, setOpen] = useState<What>();
  const place = useRef<HTMLDivElement>(null);
  const shown = useRef(open);
  useEffect(() => {
    if (shown.current === open) return;
    shown.current = open;
    place.current?.querySelector<HTMLElement>('input, textarea, select, button')?.focus();
  }, [open]);
  return { open, setOpen, close: () => setOpen(undefined), place };
}
