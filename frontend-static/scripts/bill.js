// Writes what the page is made of as a CycloneDX bill of materials beside its files, from the lock file alone, and fails the
// build on a licence that nobody has said yes to. docs/dependencies.md says why each of these is fine.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';

const shipped = new Set(['MIT', 'Apache-2.0', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'OFL-1.1']);
const builtWith = new Set([...shipped, 'MPL-2.0', 'BlueOak-1.0.0', 'CC0-1.0', 'CC-BY-4.0']);
const folder = 'target/classes/META-INF/sbom';

const bill = execFileSync(
  'npm',
  [
    'sbom',
    '--package-lock-only',
    '--omit',
    'dev',
    '--sbom-format',
    'cyclonedx',
    '--sbom-type',
    'application',
  ],
  { encoding: 'utf8', maxBuffer: 64 << 20, stdio: ['ignore', 'pipe', 'inherit'] },
);
mkdirSync(folder, { recursive: true });
writeFileSync(`${folder}/pages.cdx.json`, bill);

const lock = process.argv[2] ?? 'package-lock.json';
const packages = Object.entries(JSON.parse(readFileSync(lock, 'utf8')).packages).filter(
  ([path]) => path !== '',
);
const refused = packages.filter(([, { dev, license }]) => !(dev ? builtWith : shipped).has(license));
for (const [path, { license }] of refused) {
  console.error(
    `${path} is under ${license ?? 'no licence that it tells'}, which is not among those that are allowed`,
  );
}
console.log(
  `${packages.length} packages of the page have licences that are allowed, but for ${refused.length}`,
);
if (refused.length > 0) process.exit(1);
