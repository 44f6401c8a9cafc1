import '../design/styles.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { followLinks } from '../design/navigation';
import { wearKeptTheme } from '../design/theme';
import { App } from './App';
import { renewWhenOutdated } from './renewal';

const page = document.getElementById('page');
if (page === null) throw new Error('index.html must hold an element with the id "page"');

wearKeptTheme();
followLinks();
renewWhenOutdated();
createRoot(page).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
