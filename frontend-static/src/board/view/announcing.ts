/** Whether news on the board is read aloud; kept on the device, on until turned off. */
const keptAs = 'samskap.announcing';

export function keptAnnouncing(): boolean {
  try {
    return localStorage.getItem(keptAs) !== 'off';
  } catch {
    return true;
  }
}

export function keepAnnouncing(on: boolean): void {
  try {
    localStorage.setItem(keptAs, on ? 'on' : 'off');
  } catch {
    return; // This device keeps nothing: news goes on being read.
  }
}
