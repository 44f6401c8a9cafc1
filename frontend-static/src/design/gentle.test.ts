import { expect, test } from 'vitest';
import { asksFirst, findings, isIdentityNumber } from './gentle';

/** Made of a date, three digits and the control digits that go with them; nobody's. */
function withControlDigits(nine: string): string | undefined {
  const numbers = [...nine].map(Number);
  for (const weights of [
    [3, 7, 6, 1, 8, 9, 4, 5, 2],
    [5, 4, 3, 2, 7, 6, 5, 4, 3, 2],
  ]) {
    const sum = weights.reduce((before, weight, at) => before + weight * (numbers[at] ?? 0), 0);
    const digit = (11 - (sum % 11)) % 11;
    if (digit === 10) return undefined;
    numbers.push(digit);
  }
  return numbers.join('');
}

function some(date: string): string {
  for (let number = 100; number < 999; number++) {
    const made = withControlDigits(`${date}${number}`);
    if (made !== undefined) return made;
  }
  throw new Error('none');
}

const kinds = (text: string, words: string[] = []) => findings(text, words).map(({ is }) => is);

test('G60 a national identity number and a D-number are found by date and both control digits', () => {
  const ordinary = some('150380');
  const dNumber = some('550380');
  expect(isIdentityNumber(ordinary)).toBe(true);
  expect(isIdentityNumber(dNumber)).toBe(true);
  expect(kinds(`Hun heter noe annet, ${ordinary.slice(0, 6)} ${ordinary.slice(6)}.`)).toEqual([
    'identity-number',
  ]);
  expect(kinds(`(${dNumber})`)).toEqual(['identity-number']);
  const last = ordinary.endsWith('1') ? '2' : '1';
  expect(isIdentityNumber(ordinary.slice(0, 10) + last)).toBe(false);
  expect(isIdentityNumber(some('990380'))).toBe(false);
  expect(isIdentityNumber(some('151380'))).toBe(false);
  expect(kinds('Sak 12345678901 er gammel')).toEqual([]);
  expect(kinds(`${ordinary}7`)).toEqual([]);
});

test('G60 phone numbers and e-mail addresses are found, amounts and years are not', () => {
  expect(kinds('Ring 912 34 567')).toEqual(['phone']);
  expect(kinds('Ring +47 22 33 44 55 eller 91234567.')).toEqual(['phone', 'phone']);
  expect(kinds('Skriv til noen.andre@eksempel.no!')).toEqual(['e-mail']);
  expect(kinds('Det koster 20 000 000 kroner, eller 50000000 kr i 2026')).toEqual([]);
  expect(kinds('Fra 2024 til 2026 er 12 av 30 borte')).toEqual([]);
});

test('G60 a common given name before a capitalised word is taken for a name, and other words are not', () => {
  expect(kinds('Jeg mener at Kari Nordmann må gå')).toEqual(['name']);
  expect(kinds('Hans Petter Olsen sa det')).toEqual(['name']);
  expect(kinds('Nordre Aker og Ny Skole må få mer')).toEqual([]);
  expect(kinds('kari og ola')).toEqual([]);
  expect(kinds('')).toEqual([]);
});

test('G61 a word that the challenge asks about is a hint and never asks first', () => {
  expect(kinds('For en IDIOT!', ['idiot'])).toEqual(['word']);
  expect(kinds('Idiotisk lang kø', ['idiot'])).toEqual([]);
  expect(kinds('Gå til helvete nå', ['til helvete'])).toEqual(['word']);
  expect(asksFirst(findings('idiot', ['idiot']))).toBe(false);
  expect(asksFirst(findings('Ring 912 34 567'))).toBe(true);
});
