import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { createRequire } from 'node:module';
import { homedir, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { chromium } from 'playwright-core';

const { resolve } = createRequire(import.meta.url);
const packed = join(dirname(resolve('@sparticuz/chromium')), '../..');
const { version } = JSON.parse(readFileSync(join(packed, 'package.json'), 'utf8'));
const kept = join(process.env.XDG_CACHE_HOME ?? join(homedir() || tmpdir(), '.cache'), 'kunren');
const cache = join(kept, `chromium-${version}`);

// A busy machine takes its time to start a browser.
const timeout = 300_000;
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--font-render-hinting=none',
  '--lang=ja',
];

/** A browser for tests and pictures: the one `CHROMIUM_PATH` names, else the one that npm installed. */
export async function launchChromium() {
  const given = process.env.CHROMIUM_PATH;
  if (given) return chromium.launch({ executablePath: given, args: flags, timeout });
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error('The Chromium from npm runs on Linux x64: set CHROMIUM_PATH to an installed Chromium or Chrome.');
  }
  const home = unpacked();
  const env = { ...process.env, LD_LIBRARY_PATH: join(home, 'lib'), FONTCONFIG_PATH: fontSettings() };
  return chromium.launch({ executablePath: join(home, 'chromium'), args: flags, env, timeout });
}

/** Unpacks browser and libraries once; several processes may do it at the same time. */
function unpacked() {
  if (existsSync(cache)) return cache;
  const making = `${cache}.${process.pid}`;
  mkdirSync(making, { recursive: true });
  writeFileSync(join(making, 'chromium'), brotliDecompressSync(readFileSync(join(packed, 'bin/chromium.br'))));
  chmodSync(join(making, 'chromium'), 0o755);
  untar(brotliDecompressSync(readFileSync(join(packed, 'bin/al2023.tar.br'))), making);
  try {
    renameSync(making, cache);
  } catch {
    rmSync(making, { recursive: true });
  }
  return cache;
}

/** The fonts of this checkout, told to fontconfig in a folder of its own. */
function fontSettings() {
  const fonts = dirname(resolve('@expo-google-fonts/noto-sans-jp/package.json'));
  const home = join(kept, `fonts-${createHash('sha256').update(fonts).digest('hex').slice(0, 8)}`);
  const folders = ['400Regular', '700Bold'].map((weight) => `<dir>${join(fonts, weight)}</dir>`).join('');
  const settings = `<fontconfig>${folders}<cachedir>${join(home, 'cache')}</cachedir></fontconfig>`;
  mkdirSync(home, { recursive: true });
  writeFileSync(join(home, 'fonts.conf'), `<?xml version="1.0"?>${settings}`);
  return home;
}

const BLOCK = 512;
const text = (bytes, from, length) =>
  bytes
    .subarray(from, from + length)
    .toString()
    .replace(/\0.*$/s, '');

/** Plain files and links of a tar archive (POSIX ustar). */
function untar(archive, folder) {
  for (let at = 0; at + BLOCK <= archive.length && archive[at] !== 0; ) {
    const name = text(archive, at, 100);
    const size = Number.parseInt(text(archive, at + 124, 12), 8) || 0;
    const kind = text(archive, at + 156, 1);
    const content = archive.subarray(at + BLOCK, at + BLOCK + size);
    if (kind === '0' || kind === '') write(join(folder, name), content);
    at += BLOCK + Math.ceil(size / BLOCK) * BLOCK;
  }
}

function write(file, content) {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}
