/** Light, dark, or as the device says; the choice is kept on the device. */
export const themes = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

const keptAs = 'samskap.theme';

export function keptTheme(): Theme {
  try {
    const kept = localStorage.getItem(keptAs);
    return themes.find((theme) => theme === kept) ?? 'auto';
  } catch {
    return 'auto';
  }
}

export function wear(theme: Theme): void {
  document.documentElement.dataset.colorScheme = theme;
  try {
    localStorage.setItem(keptAs, theme);
  } catch {
    return; // This device keeps nothing: the choice lasts as long as the page.
  }
}

export function wearKeptTheme(): void {
  document.documentElement.dataset.colorScheme = keptTheme();
}
