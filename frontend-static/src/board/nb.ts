/** The words of the board's surface and views in bokmål. */
export const nb = {
  surface: 'Tavla som flate',
  surfaceHelp:
    'Piltastene flytter utsnittet. Pluss og minus endrer størrelsen, 0 viser alt og 1 viser full størrelse.',
  zoomIn: 'Større',
  zoomOut: 'Mindre',
  fit: 'Vis alt',
  fullSize: (percent: number) => `Full størrelse, nå ${percent} prosent`,
};

/** What every language must say. */
export type BoardWords = typeof nb;
