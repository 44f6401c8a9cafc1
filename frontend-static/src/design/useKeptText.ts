import { useState } from 'react';

function read(key: string): string {
  try {
    return sessionStorage.getItem(key) ?? '';
  } catch {
    return '';
  }
}

function write(key: string, text: string): void {
  try {
    if (text === '') sessionStorage.removeItem(key);
    else sessionStorage.setItem(key, text);
  } catch {
    return; // This device keeps nothing: the text lasts as long as the page.
  }
}

/** Words that are being written. They outlive a closed box and a reload, in this tab, until they are sent. */
export function useKeptText(name: string): [string, (text: string) => void] {
  const key = `samskap.draft ${name}`;
  const [text, setText] = useState(() => read(key));
  const keep = (next: string) => {
    write(key, next);
    setText(next);
  };
  return [text, keep];
}
