import type { BoardWords } from './nb';

export const en: BoardWords = {
  surface: 'The board as a surface',
  surfaceHelp: 'Arrow keys move the view. Plus and minus change the size, 0 shows all and 1 shows full size.',
  zoomIn: 'Larger',
  zoomOut: 'Smaller',
  fit: 'Show all',
  fullSize: (percent) => `Full size, now ${percent} per cent`,
};
