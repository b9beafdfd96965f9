import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { JsonLines, serveFrontEnds } from '#platform';
import { aWorld, silent, type World } from '../world/world.ts';

const page = (name: string) => `<!doctype html><html><head><title>${name}</title></head><body></body></html>`;

describe('The server', () => {
  const built = mkdtempSync(join(tmpdir(), 'front-ends-'));
  let world: World;
  let origin: string;

  beforeAll(async () => {
    for (const name of ['admin', 'learner']) {
      mkdirSync(join(built, name, 'assets'), { recursive: true });
      writeFileSync(join(built, name, 'index.html'), page(name));
      writeFileSync(join(built, name, 'assets/main-abc.js'), `console.log('${name}');`.repeat(200));
      writeFileSync(join(built, name, 'assets/main-abc.js.map'), '{}');
    }
    world = await aWorld();
    serveFrontEnds(world.api, built);
    origin = await world.api.getUrl();
  });
  afterAll(async () => {
    rmSync(built, { recursive: true });
    await world.end();
  });

  const html = { headers: { accept: 'text/html' } };
  const get = (path: string, init: RequestInit = html) => fetch(`${origin}${path}`, init);
  const titleAt = async (path: string) => /<title>(.*)<\/title>/.exec(await (await get(path)).text())?.[1];

  it('gives each front end its pages, whatever address in it is asked for', async () => {
    expect(await titleAt('/')).toBe('learner');
    expect(await titleAt('/my/quizzes/3')).toBe('learner');
    expect(await titleAt('/admin/')).toBe('admin');
    expect(await titleAt('/admin/offerings/1')).toBe('admin');
    expect((await get('/admin', { ...html, redirect: 'manual' })).headers.get('location')).toBe('/admin/');
    expect(await (await get('/')).text()).toContain('<meta name="help-contact" content="事務局 help@example.jp" />');
  });

  it('has files with a hash kept for ever, pages asked for anew, and both sent compressed', async () => {
    const script = await get('/admin/assets/main-abc.js', { headers: { 'accept-encoding': 'br' } });
    expect(script.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(script.headers.get('content-encoding')).toBe('br');
    expect(await script.text()).toContain("console.log('admin');");
    const index = await get('/');
    expect(index.headers.get('cache-control')).toBe('no-cache');
    const again = await get('/', {
      headers: { accept: 'text/html', 'if-none-match': index.headers.get('etag') ?? '', 'cache-control': 'max-age=0' },
    });
    expect(again.status).toBe(304);
  });

  it.each([
    '/api/nothing',
    '/api',
    '/assets/missing.js',
    '/admin/assets/main-abc.js.map',
    '/package.json',
    '/.git/config',
  ])('answers %s with a problem, never with a page', async (path) => {
    const answer = await get(path);
    expect([answer.status, answer.headers.get('content-type')]).toEqual([
      404,
      'application/problem+json; charset=utf-8',
    ]);
    expect(await answer.json()).toMatchObject({ code: 'not-found', detail: '見つかりません。' });
  });

  it('lets no browser keep an answer of the API', async () => {
    expect((await get('/api/nothing')).headers.get('cache-control')).toBe('no-store');
  });

  it('opens no file outside the front ends', async () => {
    const status = await new Promise((resolve) => {
      request(`${origin}`, { path: '/../../package.json', method: 'GET' }, (answer) =>
        resolve(answer.statusCode),
      ).end();
    });
    expect(status).toBe(404);
  });

  it.each(['/', '/admin/', '/api/nothing', '/assets/missing.js'])('protects %s by its headers', async (path) => {
    const { headers } = await get(path);
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'self'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toMatch(/script-src[^;]*unsafe|upgrade-insecure-requests/);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('same-origin');
    expect(headers.get('x-powered-by')).toBeNull();
  });

  const post = (headers: Record<string, string>, body = '{}') =>
    fetch(`${origin}/api/nothing`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body,
    });
  const codeOf = async (answer: Promise<Response>) => {
    const { status, code } = (await (await answer).json()) as { status: number; code: string };
    return `${status} ${code}`;
  };

  it('takes nothing from the pages of another site', async () => {
    const elsewhere: Record<string, string>[] = [
      { 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'same-site' },
      { origin: 'https://evil.example' },
      { origin: 'null' },
    ];
    for (const headers of elsewhere) expect(await codeOf(post(headers))).toBe('403 request-from-elsewhere');
    const own: Record<string, string>[] = [
      {},
      { origin },
      { 'sec-fetch-site': 'same-origin' },
      { origin: 'http://localhost:3000' },
    ];
    for (const headers of own) expect(await codeOf(post(headers))).toBe('404 not-found');
    expect((await get('/', { headers: { accept: 'text/html', 'sec-fetch-site': 'cross-site' } })).status).toBe(200);
  });

  it('refuses what is too large or cannot be read, with a sentence', async () => {
    expect(await codeOf(post({}, JSON.stringify({ x: 'x'.repeat(2 ** 20) })))).toBe('413 file-too-large');
    expect(await codeOf(post({}, '{"open'))).toBe('400 request-malformed');
    expect(await codeOf(post({ 'content-type': 'application/json; charset=latin7' }))).toBe('400 request-malformed');
  });

  it('writes one line of each refusal: no session, a wrong password, a limit, an unknown page; none with a secret', async () => {
    const lines: string[] = [];
    world.api.useLogger(new JsonLines((line) => lines.push(line)));
    const signInId = 'yamabiko.m';
    const typed = { signInId, password: 'hotaru-no-hikari' };
    const json = { 'content-type': 'application/json' };
    try {
      await fetch(`${origin}/api/me`, { headers: { cookie: 'session=MY-TOKEN' } });
      for (let tries = 0; tries < 6; tries++)
        await fetch(`${origin}/api/sessions`, { method: 'POST', headers: json, body: JSON.stringify(typed) });
      await get('/api/nothing');
    } finally {
      world.api.useLogger(silent);
    }
    const told = lines.map((line) => JSON.parse(line)).filter(({ context }) => context === 'problem');
    const refused = { line: 'sign-in-refused', code: 'sign-in-refused', route: '/api/sessions' };
    expect(told.map(({ line, code, route }) => ({ line, code, route }))).toEqual([
      { line: 'sign-in-refused', code: 'sign-in-needed', route: '/api/me' },
      ...Array.from({ length: 5 }, () => refused),
      { line: 'limit-held', code: 'too-many-tries', route: '/api/sessions' },
      { line: 'access-refused', code: 'not-found', route: '/api/nothing' },
    ]);
    expect(lines.join()).not.toMatch(/MY-TOKEN|hotaru|yamabiko|127\.0\.0\.1/);
  });
});
