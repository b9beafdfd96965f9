import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress } from 'node:zlib';
import type { NextFunction, Request, RequestHandler, Response } from 'express';
import { DomainError } from '#kernel';

const compressed = promisify(brotliCompress);

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.json': 'application/json',
};
const PACKED = /^(text\/|image\/svg|application\/json)/;

const NO_PAGE = /^\/api(\/|$)|\/\./;

/** What every page is told by its head. */
type Told = Readonly<Record<'help-contact' | 'demo', string>>;

interface Asset {
  readonly type: string;
  readonly bytes: Buffer;
  readonly tag: string;
  readonly isHashed: boolean;
  packed?: Promise<Buffer>;
}

type FrontEnd = Readonly<Record<string, Asset>>;

/** Where each built front end stands, the most particular first. */
const MOUNTS = [
  ['/admin/', 'admin'],
  ['/', 'learner'],
] as const;

/** Serves the built front ends from memory; every address that is no file is a page of theirs. Goes after the API. */
export function frontEnds(folder: string, told: Told): RequestHandler {
  const built = MOUNTS.filter(([, name]) => existsSync(path.join(folder, name, 'index.html'))).map(
    ([mount, name]) => [mount, assetsIn(path.join(folder, name), told)] as const,
  );
  return async (request: Request, response: Response, next: NextFunction): Promise<void> => {
    if (request.path === '/admin') return response.redirect(308, '/admin/');
    const asset = request.method === 'GET' || request.method === 'HEAD' ? assetFor(request, built) : undefined;
    if (!asset) return next(new DomainError('not-found'));
    return send(asset, request, response);
  };
}

function assetFor(request: Request, built: readonly (readonly [string, FrontEnd])[]): Asset | undefined {
  const [mount, files] = built.find(([start]) => request.path.startsWith(start)) ?? [];
  if (!mount || !files) return undefined;
  const name = request.path.slice(mount.length);
  return files[name] ?? (isPage(request) ? files['index.html'] : undefined);
}

/** What has an ending is a file, what starts with a dot nobody's business. */
const isPage = (request: Request): boolean =>
  !NO_PAGE.test(request.path) && !path.extname(request.path) && Boolean(request.accepts('html'));

async function send(asset: Asset, request: Request, response: Response): Promise<void> {
  response.set({
    'Content-Type': asset.type,
    'Cache-Control': asset.isHashed ? 'public, max-age=31536000, immutable' : 'no-cache',
    ETag: asset.tag,
    Vary: 'Accept-Encoding',
  });
  if (request.fresh) return void response.status(304).end();
  if (!PACKED.test(asset.type) || !request.acceptsEncodings('br')) return void response.end(asset.bytes);
  asset.packed ??= compressed(asset.bytes);
  response.set('Content-Encoding', 'br').end(await asset.packed);
}

function assetsIn(folder: string, told: Told): FrontEnd {
  const names = globSync('**/*.*', { cwd: folder }).filter((name) => !name.endsWith('.map'));
  return Object.fromEntries(names.map((name) => [name.replaceAll(path.sep, '/'), assetOf(folder, name, told)]));
}

function assetOf(folder: string, name: string, told: Told): Asset {
  const read = readFileSync(path.join(folder, name));
  const bytes = name.endsWith('.html') ? telling(read, told) : read;
  const tag = `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 27)}"`;
  const type = TYPES[path.extname(name)] ?? 'application/octet-stream';
  return { type, bytes, tag, isHashed: name.startsWith('assets') };
}

/** A page learns from its head whom to name for help, and whether its world is invented. */
function telling(html: Buffer, told: Told): Buffer {
  const metas = Object.entries(told).map(([name, content]) => `<meta name="${name}" content="${escaped(content)}" />`);
  return Buffer.from(html.toString().replace('</head>', `${metas.join('')}</head>`));
}

const escaped = (text: string): string => text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
