import { expect, test } from 'vitest';
import { read, sorted } from './recording';

/** A zip with one stored and one deflated file, made by hand: names, sizes and places only. */
async function zip(files: readonly [string, string, boolean][]): Promise<File> {
  const encoder = new TextEncoder();
  const parts: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let at = 0;
  for (const [name, text, deflate] of files) {
    const plain = encoder.encode(text);
    const octets = deflate
      ? new Uint8Array(
          await new Response(
            new Blob([plain]).stream().pipeThrough(new CompressionStream('deflate-raw')),
          ).arrayBuffer(),
        )
      : plain;
    const label = encoder.encode(name);
    const local = new DataView(new ArrayBuffer(30));
    local.setUint32(0, 0x04034b50, true);
    local.setUint16(26, label.length, true);
    const central = new DataView(new ArrayBuffer(46));
    central.setUint32(0, 0x02014b50, true);
    central.setUint16(10, deflate ? 8 : 0, true);
    central.setUint32(20, octets.length, true);
    central.setUint16(28, label.length, true);
    central.setUint32(42, at, true);
    parts.push(new Uint8Array(local.buffer), label, octets);
    directory.push(new Uint8Array(central.buffer), label);
    at += 30 + label.length + octets.length;
  }
  const end = new DataView(new ArrayBuffer(22));
  end.setUint32(0, 0x06054b50, true);
  end.setUint16(10, files.length, true);
  end.setUint32(16, at, true);
  return new File([...parts, ...directory, new Uint8Array(end.buffer)] as BlobPart[], 'folder.zip');
}

test('V57 a packed folder is opened for the tables that are wanted, and for nothing else', async () => {
  const file = await zip([
    ['consultation/comments.csv', 'comment-id,comment-body\n0,Lys', false],
    ['consultation/votes.csv', `comment-id,voter-id,vote\n${'0,a,1\n'.repeat(500)}`, true],
    ['consultation/malware.exe', 'x', false],
  ]);
  const found = await read([file]);
  expect(found).toMatchObject({
    is: 'read',
    recorded: { is: 'consultation', names: ['comments.csv', 'votes.csv'] },
  });
  expect(found.is === 'read' && found.recorded.is === 'consultation' && found.recorded.votes?.length).toBe(
    25 + 6 * 500,
  );
});

test('V57 a file that is cut short or no zip is said to be unreadable', async () => {
  const file = await zip([['comments.csv', 'a', false]]);
  expect(await read([new File([file.slice(0, 40)], 'a.zip')])).toEqual({ is: 'unreadable' });
  expect(await read([new File(['hei'], 'a.zip')])).toEqual({ is: 'unreadable' });
});

test('V57 a missing table is said, and a budget is known by its name', async () => {
  expect(sorted(new Map([['comments.csv', 'x']]))).toEqual({ is: 'incomplete' });
  expect(sorted(new Map([['votes.csv', 'x']]))).toEqual({ is: 'incomplete' });
  expect(await read([new File(['META'], 'Oslo.PB')])).toMatchObject({ recorded: { pabulib: 'META' } });
  expect(
    sorted(
      new Map([
        ['ideas.csv', 'i'],
        ['matrix.csv', 'm'],
      ]),
    ),
  ).toMatchObject({ recorded: { statements: 'i', matrix: 'm' } });
});
