/**
 * What a writer may want to look at once more before it is sent, found on the device alone. Names are a guess: a common
 * Norwegian given name with a capitalised word after it. Other names are not found, and some places and works are.
 */

export type Finding =
  | { is: 'identity-number' }
  | { is: 'phone'; text: string }
  | { is: 'e-mail'; text: string }
  | { is: 'name'; text: string }
  | { is: 'word'; text: string };

const weights = [
  [3, 7, 6, 1, 8, 9, 4, 5, 2],
  [5, 4, 3, 2, 7, 6, 5, 4, 3, 2],
] as const;

/** Whether these eleven digits are a national identity number or a D-number, by date and both control digits. */
export function isIdentityNumber(digits: string): boolean {
  if (!/^\d{11}$/.test(digits)) return false;
  const numbers = [...digits].map(Number);
  const day = Number(digits.slice(0, 2)) % 40;
  const month = Number(digits.slice(2, 4)) % 40;
  if (Number(digits.slice(0, 2)) > 71 || day < 1 || day > 31 || month < 1 || month > 12) return false;
  return weights.every((row) => {
    const sum = row.reduce((before, weight, at) => before + weight * (numbers[at] ?? 0), 0);
    return (11 - (sum % 11)) % 11 === numbers[row.length];
  });
}

const commonNames = new Set(
  (
    'Anne Inger Kari Marit Ingrid Liv Eva Berit Anna Astrid Bjørg Hilde Solveig Marianne Randi Ida Nina Maria Elisabeth ' +
    'Kristin Bente Heidi Silje Hanne Linda Tone Tove Anita Gerd Camilla Ragnhild Wenche Ellen Karin Ann Mona Marie Aud ' +
    'Monica Julie Else Kristine Laila Turid Helene Stine Grethe Mari Åse Lene Line Sissel Siri Emma Nora Sofie Ella Sara ' +
    'Thea Emilie Maja Ingeborg Olivia Vilde Amalie Tuva Hedda Frida Fatima Aisha Amina Mona Trine Gro Unni Ruth Gunn Lise ' +
    'Jan Per Bjørn Ole Lars Kjell Knut Arne Svein Thomas Hans Geir Tor Morten Terje Odd Erik Martin Andreas John Anders Rune ' +
    'Trond Tore Daniel Jon Kristian Marius Tom Stian Magnus Leif Olav Henrik Øyvind Espen Rolf Gunnar Nils Fredrik Harald ' +
    'Alexander Jonas Christian Einar Helge Kåre Sindre Håkon Steinar Eirik Roger Ola Petter Frode Kenneth Dag Øystein Karl ' +
    'Sverre Jakob Emil Oliver Noah William Lucas Filip Oskar Aksel Mohammed Ahmed Ali Ivar Jens Paul Roar Stein Vidar Sigurd Egil'
  ).split(' '),
);

const identityNumber = /(?<!\d)\d{6}[ .-]?\d{5}(?!\d)/gu;
const phone =
  /(?<![\d.,])(?:(?:\+|00)47[ ]?)?(?:[2-9]\d{7}|[2-9]\d{2} \d{2} \d{3}|[2-9]\d(?: \d{2}){3})(?![\d])(?! ?(?:kr|kroner|%))/gu;
const address = /[\p{L}\d._%+-]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.\p{L}{2,}/gu;
const twoWords = /(?<![\p{L}\p{N}])(\p{Lu}\p{Ll}+)(?:[ -]\p{Lu}\p{Ll}+)* \p{Lu}[\p{Ll}-]+/gu;

/** Everything found in a text, each once; `words` are those that the challenge asks about. */
export function findings(text: string, words: readonly string[] = []): Finding[] {
  const found: Finding[] = [];
  let rest = text;
  const take = (pattern: RegExp, make: (match: string) => Finding | undefined) => {
    rest = rest.replaceAll(pattern, (match) => {
      const finding = make(match);
      if (finding === undefined) return match;
      if (!found.some((other) => JSON.stringify(other) === JSON.stringify(finding))) found.push(finding);
      return ' '.repeat(match.length);
    });
  };
  take(identityNumber, (match) =>
    isIdentityNumber(match.replaceAll(/\D/g, '')) ? { is: 'identity-number' } : undefined,
  );
  take(address, (match) => ({ is: 'e-mail', text: match }));
  take(phone, (match) => ({ is: 'phone', text: match.trim() }));
  take(twoWords, (match) =>
    commonNames.has(match.split(/[ -]/)[0] ?? '') ? { is: 'name', text: match } : undefined,
  );
  const spoken = new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
  for (const word of words) {
    const there = /^[\p{L}\p{N}]+$/u.test(word) ? spoken.has(word) : text.toLowerCase().includes(word);
    if (there) found.push({ is: 'word', text: word });
  }
  return found;
}

/** Whether these are such that a person is asked once before it is sent. */
export function asksFirst(found: readonly Finding[]): boolean {
  return found.some(({ is }) => is !== 'word');
}
