/** The short sound at the end of a countdown, and whether this device makes it. */
const keptAs = 'samskap.sound';
const seconds = 0.9;

export function keptSound(): boolean {
  try {
    return localStorage.getItem(keptAs) !== 'off';
  } catch {
    return true;
  }
}

export function keepSound(on: boolean): void {
  try {
    localStorage.setItem(keptAs, on ? 'on' : 'off');
  } catch {
    return; // This device keeps nothing: the choice lasts as long as the page.
  }
}

/** Two soft tones, made on the spot. A browser that has not been touched yet stays silent. */
export function chime(): void {
  if (!('AudioContext' in window)) return;
  const context = new AudioContext();
  const gain = context.createGain();
  gain.gain.setValueAtTime(0.25, context.currentTime);
  gain.gain.exponentialRampToValueAtTime(0.001, context.currentTime + seconds);
  gain.connect(context.destination);
  [660, 880].forEach((hertz, index) => {
    const tone = context.createOscillator();
    tone.frequency.value = hertz;
    tone.connect(gain);
    tone.start(context.currentTime + index * 0.25);
    tone.stop(context.currentTime + seconds);
  });
  setTimeout(() => void context.close(), seconds * 2_000);
}
