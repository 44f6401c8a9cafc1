import { createContext } from 'react';

/** Whether a card is drawn within its cluster's frame, under its title. */
export const Framed = createContext(false);
