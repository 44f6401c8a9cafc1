/** How the editor looks: with the page's own colours and type, which reach into its root as custom properties. */
import { EditorView } from '@codemirror/view';

/** Told apart in light and dark, and never by colour alone: each caret has its name. */
const carets = ['#0062ba', '#a02c64', '#00664f', '#8a3ffc', '#9c3d00', '#5a5a5a'];

export const look = EditorView.theme({
  '&': {
    fontSize: '1.125rem',
    color: 'var(--ds-color-neutral-text-default)',
    backgroundColor: 'var(--ds-color-neutral-background-default)',
    border: '1px solid var(--ds-color-neutral-border-default)',
    borderRadius: 'var(--ds-border-radius-md)',
  },
  '&.cm-focused': { outline: '3px solid var(--ds-color-focus-outer)', outlineOffset: '2px' },
  '.cm-content': {
    fontFamily: 'inherit',
    lineHeight: '1.6',
    padding: '1.25rem',
    minBlockSize: '16rem',
    caretColor: 'var(--ds-color-neutral-text-default)',
  },
  '.cm-scroller': { fontFamily: 'inherit' },
  '.cm-cursor': { borderLeftColor: 'var(--ds-color-neutral-text-default)', borderLeftWidth: '2px' },
  '.cm-placeholder': { color: 'var(--ds-color-neutral-text-subtle)' },
  '.cm-noted': { textDecoration: 'underline wavy var(--ds-color-accent-border-default)' },
  '.cm-caret': {
    position: 'relative',
    borderLeft: '2px solid currentcolor',
    marginLeft: '-1px',
    marginRight: '-1px',
  },
  '.cm-caret-name': {
    position: 'absolute',
    insetBlockEnd: '100%',
    insetInlineStart: '-2px',
    padding: '0 0.25rem',
    fontSize: '0.75rem',
    lineHeight: '1.3',
    whiteSpace: 'nowrap',
    color: '#ffffff',
    borderRadius: '0.2rem 0.2rem 0.2rem 0',
    pointerEvents: 'none',
  },
  ...(Object.fromEntries(
    carets.flatMap((colour, at) => [
      [`.cm-caret-${at}`, { color: colour }],
      [`.cm-caret-${at} .cm-caret-name`, { backgroundColor: colour }],
      [`.cm-theirs-${at}`, { backgroundColor: `${colour}33` }],
    ]),
  ) as Record<string, Record<string, string>>),
});
