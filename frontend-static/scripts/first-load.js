// Adds up the scripts that a phone loads for the capture page, gzipped, and fails the build when they are too many.
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const limit = 130_000;
const output = 'target/classes/static';
const manifest = JSON.parse(readFileSync(`${output}/.vite/manifest.json`, 'utf8'));

function scriptsOf(key, found = new Set()) {
  const chunk = manifest[key];
  if (chunk === undefined) throw new Error(`The manifest has no ${key}`);
  if (found.has(chunk.file)) return found;
  found.add(chunk.file);
  for (const imported of chunk.imports ?? []) scriptsOf(imported, found);
  return found;
}

function gzipped(file) {
  return gzipSync(readFileSync(`${output}/${file}`)).length;
}

const scripts = scriptsOf('index.html');
scriptsOf('src/board/capture/CapturePage.tsx', scripts);
const total = [...scripts].reduce((sum, file) => sum + gzipped(file), 0);

for (const file of scripts) console.log(`${String(gzipped(file)).padStart(8)} ${file}`);
console.log(`First load of the capture page: ${total} bytes of script, gzipped (at most ${limit})`);
if (total > limit) process.exit(1);
