/** Words in drawings, which do not break lines by themselves. Letters are taken to be of middling width. */
const letter = 6.6;

/** The text in lines of at most that width; what does not fit in so many lines is cut. */
export function lines(text: string, width: number, most: number): string[] {
  const room = Math.max(4, Math.floor(width / letter));
  const made: string[] = [];
  for (const word of text.split(/\s+/).filter((each) => each !== '')) {
    const last = made.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= room)
      made[made.length - 1] = `${last} ${word}`;
    else made.push(word);
  }
  const broken = made.flatMap((line) => line.match(new RegExp(`.{1,${room}}`, 'gu')) ?? []);
  if (broken.length <= most) return broken;
  const kept = broken.slice(0, most);
  const last = kept[most - 1] ?? '';
  kept[most - 1] = `${[...last].slice(0, room - 1).join('')}…`;
  return kept;
}
