import { type RefObject, useEffect } from 'react';

const steps: Partial<Record<string, (index: number, last: number) => number>> = {
  ArrowRight: (index, last) => (index === last ? 0 : index + 1),
  ArrowLeft: (index, last) => (index === 0 ? last : index - 1),
  Home: () => 0,
  End: (_, last) => last,
};

/** One stop for Tab on a whole toolbar, the one used last; arrows, Home and End go along its `[data-tool]` buttons. */
export function useRoving(toolbar: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const root = toolbar.current;
    if (root === null) return;
    const tools = [...root.querySelectorAll<HTMLElement>('[data-tool]')];
    const stop = (at: HTMLElement | undefined) => {
      for (const tool of tools) tool.tabIndex = tool === at ? 0 : -1;
    };
    stop(tools.find((tool) => tool.tabIndex === 0 && tool.dataset.stop !== undefined) ?? tools[0]);
    const focus = ({ target }: FocusEvent) => {
      const tool = tools.find((each) => each === target);
      if (tool === undefined) return;
      for (const each of tools) delete each.dataset.stop;
      tool.dataset.stop = '';
      stop(tool);
    };
    const key = (event: KeyboardEvent) => {
      const index = tools.findIndex((tool) => tool === event.target);
      const step = steps[event.key];
      if (index < 0 || step === undefined || event.ctrlKey || event.altKey || event.metaKey) return;
      event.preventDefault();
      tools[step(index, tools.length - 1)]?.focus();
    };
    root.addEventListener('focusin', focus);
    root.addEventListener('keydown', key);
    return () => {
      root.removeEventListener('focusin', focus);
      root.removeEventListener('keydown', key);
    };
  });
}
