/** Reads a packed folder in the browser, so that the server is only sent the tables that it needs. */

class NotReadable extends Error {}

const endSign = 0x06054b50;
const entrySign = 0x02014b50;
const endSize = 22;
const entrySize = 46;
const localSize = 30;
const stored = 0;
const deflated = 8;

/** More than any real consultation's tables; keeps a small file from growing without end. */
const mostOctets = 64 * 1024 * 1024;

interface Entry {
  name: string;
  method: number;
  packed: number;
  at: number;
}

/** The files in it that are wanted, by their names without folders. */
export async function unzip(
  file: ArrayBuffer,
  wanted: (name: string) => boolean,
): Promise<Map<string, string>> {
  const view = new DataView(file);
  const found = new Map<string, string>();
  let left = mostOctets;
  for (const entry of entries(view)) {
    const name = entry.name.split('/').at(-1) ?? '';
    if (!wanted(name) || found.has(name)) continue;
    const octets = await unpacked(file, view, entry, left);
    left -= octets.byteLength;
    found.set(name, new TextDecoder().decode(octets));
  }
  return found;
}

function entries(view: DataView): Entry[] {
  const end = endOf(view);
  const made: Entry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let i = view.getUint16(end + 10, true); i > 0; i -= 1) {
    if (at + entrySize > view.byteLength || view.getUint32(at, true) !== entrySign) throw new NotReadable();
    const nameLength = view.getUint16(at + 28, true);
    made.push({
      name: new TextDecoder().decode(new Uint8Array(view.buffer, at + entrySize, nameLength)),
      method: view.getUint16(at + 10, true),
      packed: view.getUint32(at + 20, true),
      at: view.getUint32(at + 42, true),
    });
    at += entrySize + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return made;
}

function endOf(view: DataView): number {
  for (let at = view.byteLength - endSize; at >= 0; at -= 1) {
    if (view.getUint32(at, true) === endSign) return at;
  }
  throw new NotReadable();
}

async function unpacked(file: ArrayBuffer, view: DataView, entry: Entry, most: number): Promise<Uint8Array> {
  if (entry.at + localSize > view.byteLength) throw new NotReadable();
  const start =
    entry.at + localSize + view.getUint16(entry.at + 26, true) + view.getUint16(entry.at + 28, true);
  if (start + entry.packed > view.byteLength) throw new NotReadable();
  const octets = new Uint8Array(file.slice(start, start + entry.packed));
  if (entry.method === stored) return octets;
  if (entry.method !== deflated) throw new NotReadable();
  const parts: Uint8Array[] = [];
  let size = 0;
  try {
    const reader = new Blob([octets])
      .stream()
      .pipeThrough(new DecompressionStream('deflate-raw'))
      .getReader();
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      size += part.value.byteLength;
      if (size > most) throw new NotReadable();
      parts.push(part.value);
    }
  } catch {
    throw new NotReadable();
  }
  const whole = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.byteLength;
  }
  return whole;
}
