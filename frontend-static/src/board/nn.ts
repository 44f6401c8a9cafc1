import type { BoardWords } from './nb';

export const nn: BoardWords = {
  surface: 'Tavla som flate',
  surfaceHelp:
    'Piltastane flyttar utsnittet. Pluss og minus endrar storleiken, 0 viser alt og 1 viser full storleik.',
  zoomIn: 'Større',
  zoomOut: 'Mindre',
  fit: 'Vis alt',
  fullSize: (percent) => `Full storleik, no ${percent} prosent`,
};
