import type { BoardWords } from './nb';

export const nn: BoardWords = {
  surface: 'Tavla som flate',
  surfaceHelp:
    'Piltastane flyttar utsnittet. Pluss og minus endrar storleiken, 0 viser alt og 1 viser full storleik.',
  zoomIn: 'Større',
  zoomOut: 'Mindre',
  fit: 'Vis alt',
  fullSize: (percent) => `Full storleik, no ${percent} prosent`,
  asTable: 'Tabell',
  tableCaption: 'Alle ideane på tavla. Trykk på eit kolonnenamn for å sortere.',
  acts: 'Val',
  find: 'Søk, filtrer og sorter',
  search: 'Søk i idear og kommentarar',
  area: 'Område',
  allAreas: 'Alle område',
  share: 'Vis',
  shares: {
    all: 'Alle idear',
    mine: 'Mine idear',
    unanswered: 'Det eg ikkje har svart på',
    commented: 'Det som har kommentarar',
  },
  order: 'Sorter etter',
  orders: {
    place: 'Plass',
    text: 'Idé',
    area: 'Område',
    author: 'Skriven av',
    agree: 'Einige og ueinige',
    comments: 'Kommentarar',
    time: 'Tid',
  },
  found: (found, all) => `Viser ${found} av ${all} idear.`,
  showAll: 'Vis alle',
};
