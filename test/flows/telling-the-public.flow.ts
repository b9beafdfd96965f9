import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import {
  listPublicPages,
  previewPublicPage,
  publishPublicPage,
  viewHistory,
  viewPublicPage,
  withdrawPublicPage,
  writePublicPage,
} from '#contract';
import type { Id } from '#kernel';
import type { Client } from '../world/client.ts';
import { type Element, elementsIn } from '../world/markup.ts';
import { aProgramSite } from '../world/program-site.ts';
import { aWorld, type World } from '../world/world.ts';

type Kind = 'about' | 'tracks' | 'timetable' | 'apply' | 'questions';
const both = (ja: string, en: string) => ({ ja, en });
const about = {
  title: both('ものづくりの一年', 'A year of making'),
  summary: both('若い作り手が一年をかけて作る。', 'Young makers build for a year.'),
  body: both('## ねらい\n\n**作る**ことから始める。', '## Aim\n\nIt begins with **making**.'),
};

describe('A program tells the public of itself', () => {
  let world: World;
  let origin: string;
  let office: Client;
  let programId: Id<'Program'>;
  let code: string;

  beforeAll(async () => {
    world = await aWorld();
    origin = await world.api.getUrl();
  });
  afterAll(() => world.end());
  beforeEach(async () => {
    ({ office, programId, code } = await aProgramSite(world));
  });

  const ofPage = (pageKind: Kind) => ({ params: { programId, pageKind } });
  const write = (words: typeof about, version = 0, pageKind: Kind = 'about') =>
    office.ask(writePublicPage, { ...ofPage(pageKind), input: { ...words, version } });
  const publish = (version = 1, pageKind: Kind = 'about') =>
    office.ask(publishPublicPage, { ...ofPage(pageKind), input: { version } });
  const aPublished = async (words = about, pageKind: Kind = 'about') => {
    await write(words, 0, pageKind);
    expect((await publish(1, pageKind)).status).toBe(201);
  };
  const open = async (path: string, headers: Record<string, string> = {}) => {
    const answer = await fetch(`${origin}${path}`, { headers });
    return { status: answer.status, headers: answer.headers, text: await answer.text() };
  };
  const read = async (path: string) => elementsIn((await open(path)).text);
  const named = (elements: Element[], name: string, attributes: Record<string, string> = {}) =>
    elements.filter(
      (element) =>
        element.name === name && Object.entries(attributes).every(([key, value]) => element.attributes[key] === value),
    );
  const meta = (elements: Element[], property: string) =>
    [...named(elements, 'meta', { property }), ...named(elements, 'meta', { name: property })].map(
      ({ attributes }) => attributes.content,
    );

  it('says nothing before the office publishes: what is written answers as what is not', async () => {
    const never = await open('/ja/programs/no-such-program/about');
    await write(about);
    for (const [language, title] of [
      ['ja', 'ページが見つかりません'],
      ['en', 'There is no such page'],
    ] as const) {
      for (const path of ['', '/about', '/feed.atom', '/anything']) {
        const { status, headers, text } = await open(`/${language}/programs/${code}${path}`);
        expect([status, headers.get('cache-control')]).toEqual([404, 'private, no-store']);
        const page = elementsIn(text);
        expect(named(page, 'h1').map((heading) => heading.text)).toEqual([title]);
        expect(named(page, 'html')[0]?.attributes.lang).toBe(language);
        expect(meta(page, 'robots')).toEqual(['noindex']);
        expect(text).not.toMatch(/ものづくり|making|作り手|Makers/);
      }
    }
    expect((await open(`/ja/programs/${code}/about`)).text).toBe(never.text);
  });

  it('shows both languages, each with its title, and each points to the other and to itself', async () => {
    await aPublished();
    await aPublished({ ...about, title: both('質問', 'Asked often') }, 'questions');
    for (const path of ['', '/about', '/questions']) {
      const found = { ja: await read(`/ja/programs/${code}${path}`), en: await read(`/en/programs/${code}${path}`) };
      const alternates = (page: Element[]) =>
        named(page, 'link', { rel: 'alternate' })
          .filter(({ attributes }) => attributes.hreflang)
          .map(({ attributes }) => [attributes.hreflang, new URL(attributes.href ?? '').pathname]);
      const [ja, en] = [`/ja/programs/${code}${path}`, `/en/programs/${code}${path}`];
      expect(alternates(found.ja)).toEqual([
        ['ja', ja],
        ['en', en],
        ['x-default', ja],
      ]);
      expect(alternates(found.en)).toEqual(alternates(found.ja));
      for (const language of ['ja', 'en'] as const) {
        const [canonical] = named(found[language], 'link', { rel: 'canonical' });
        expect(new URL(canonical?.attributes.href ?? '').pathname).toBe({ ja, en }[language]);
        expect(named(found[language], 'html')[0]?.attributes.lang).toBe(language);
        expect(meta(found[language], 'description')).toEqual([about.summary[language]]);
        expect(meta(found[language], 'og:url').map((url) => new URL(url ?? '').pathname)).toEqual([
          { ja, en }[language],
        ]);
        expect(named(found[language], 'h1')).toHaveLength(1);
      }
      expect(meta(found.en, 'og:locale')).toEqual(['en_US']);
    }
    const page = await read(`/ja/programs/${code}/about`);
    expect(named(page, 'title')[0]?.text).toBe('ものづくりの一年 | 作り手の一年');
    expect(named(page, 'strong').map(({ text }) => text)).toEqual(['作る']);
    const ways = named(page, 'a').map(({ attributes }) => attributes.href);
    expect(ways).toEqual(
      expect.arrayContaining([`/en/programs/${code}/about`, '/sign-in', '/sign-up', `/ja/programs/${code}/questions`]),
    );
    expect(ways).not.toContain(`/ja/programs/${code}/tracks`);
  });

  it('needs nothing but itself: no script, nothing from elsewhere, and a script in a text is only read', async () => {
    const script = '<script>alert(1)</script>';
    const hostile = {
      title: both(`"><b>${script}`, `'">${script}`),
      summary: both(`" onload="x ${script}`, `&lt; ${script}`),
      body: both(
        `${script}\n\n[去る](javascript:alert(1)) <img src=x onerror=alert(1)>`,
        `<iframe src="https://example.com"></iframe>`,
      ),
    };
    await aPublished(hostile);
    for (const path of [`/ja/programs/${code}`, `/ja/programs/${code}/about`, `/en/programs/${code}/about`]) {
      const { headers, text } = await open(path);
      const page = elementsIn(text);
      expect(page.filter(({ name }) => ['script', 'b', 'img', 'iframe', 'style'].includes(name))).toEqual([]);
      expect(page.flatMap(({ attributes }) => Object.keys(attributes).filter((key) => key.startsWith('on')))).toEqual(
        [],
      );
      const fetched = named(page, 'link', { rel: 'stylesheet' }).map(({ attributes }) => attributes.href);
      expect(fetched).toEqual(['/public/program.css']);
      expect(named(page, 'a').some(({ attributes }) => attributes.href?.startsWith('javascript'))).toBe(false);
      expect(headers.get('content-security-policy')).toMatch(/^default-src 'none'; style-src 'self';/);
    }
    expect(named(await read(`/ja/programs/${code}/about`), 'h1')[0]?.text).toBe(`"><b>${script}`);
    elementsIn((await open(`/ja/programs/${code}/feed.atom`)).text);
    expect((await open('/public/program.css')).headers.get('content-type')).toContain('text/css');
    expect(() => elementsIn(`<!doctype html><html>${script}<p></html>`)).toThrow('closes what is not open');
    expect(() => elementsIn('<a>ja & en</a>')).toThrow('A bare sign');
  });

  it('goes public only with every text in both languages, and lists for the office what is missing', async () => {
    await write({ ...about, summary: both('紹介', ' '), body: both('', 'Body') });
    expect((await publish()).problem).toMatchObject({ code: 'public-page-lacks-words' });
    expect((await publish()).problem.detail).toContain('2か所');
    const { answer } = await office.ask(listPublicPages, { params: { programId } });
    const lacks = { about: 'page', name: 'about' };
    expect(answer.missing).toMatchObject([
      { ...lacks, field: 'body', language: 'ja' },
      { ...lacks, field: 'summary', language: 'en' },
    ]);
    expect(answer.items.map(({ kind, state }) => [kind, state])).toEqual([
      ['about', 'not-public'],
      ['tracks', 'not-written'],
      ['timetable', 'not-written'],
      ['apply', 'not-written'],
      ['questions', 'not-written'],
    ]);
    const forced = world.owner.query(
      `insert into published_pages select id, program_id, kind, title_ja, title_en, summary_ja, summary_en, body_ja, body_en,
        version, written_at, written_at from public_pages`,
    );
    await expect(forced).rejects.toThrow('a_published_page_has_all_words_in_both_languages');
    await write(about, 1);
    expect((await office.ask(listPublicPages, { params: { programId } })).answer.missing).toEqual([]);
    expect((await publish(2)).status).toBe(201);
  });

  it('reads the older words until the office publishes the newer ones, which it alone can look at', async () => {
    await aPublished();
    await write({ ...about, title: both('秘密の題名', 'A secret title'), body: both('秘密', '') }, 1);
    expect((await open(`/ja/programs/${code}/about`)).text).toContain('ものづくりの一年');
    for (const path of ['', '/about', '/feed.atom']) {
      expect((await open(`/ja/programs/${code}${path}`)).text).not.toContain('秘密');
    }
    const { answer } = await office.ask(viewPublicPage, ofPage('about'));
    expect(answer).toMatchObject({ state: 'changed', version: 2, html: both('<p>秘密</p>\n', '') });
    const preview = await office.fetch(previewPublicPage, { ...ofPage('about'), input: { language: 'ja' } });
    const page = elementsIn(await preview.text());
    expect(named(page, 'h1')[0]?.text).toBe('秘密の題名');
    expect([meta(page, 'robots'), preview.headers.get('cache-control')]).toEqual([['noindex'], 'private, no-store']);
    const stranger = await open(`/api/programs/${programId}/public-pages/about/preview.html`);
    expect(stranger.status).toBe(401);
    const stale = await publish(1);
    expect(stale).toMatchObject({ status: 409, problem: { code: 'record-changed-meanwhile' } });
  });

  it('is gone as soon as it is withdrawn, and what was written stays', async () => {
    await aPublished();
    const withdrawn = await office.ask(withdrawPublicPage, ofPage('about'));
    expect(withdrawn.status).toBe(200);
    expect((await open(`/en/programs/${code}`)).status).toBe(404);
    expect((await office.ask(withdrawPublicPage, ofPage('about'))).problem.code).toBe('public-page-is-not-public');
    expect((await office.ask(viewPublicPage, ofPage('about'))).answer).toMatchObject({ state: 'not-public', ...about });
    const history = await office.ask(viewHistory, {
      params: { about: 'program', id: programId as string as Id<'Record'> },
    });
    expect(history.answer.items.map(({ kind }) => kind).toSorted()).toEqual([
      'public-page-published',
      'public-page-withdrawn',
      'public-page-written',
    ]);
  });

  it('refuses a picture, a second title, and what was written on an older version', async () => {
    const withBody = (ja: string) => ({ ...about, body: both(ja, 'Body') });
    expect((await write(withBody('![顔](https://example.com/x.png)'))).problem.code).toBe(
      'public-page-holds-a-picture',
    );
    expect((await write(withBody('# 別の題名'))).problem.code).toBe('public-page-has-another-title');
    expect((await write(withBody('別の題名\n====='))).problem.code).toBe('public-page-has-another-title');
    expect((await write(withBody('`![これ](は)` `# 文字`'))).status).toBe(200);
    expect((await write(about, 0)).problem.code).toBe('record-changed-meanwhile');
    expect((await write(about, 2)).problem.code).toBe('record-changed-meanwhile');
    expect((await publish(1, 'questions')).problem.code).toBe('public-page-unknown');
  });

  it('answers who has a page already with 304, until its words change', async () => {
    await aPublished();
    const path = `/ja/programs/${code}/about`;
    const first = await open(path);
    const tag = first.headers.get('etag') ?? '';
    expect([first.headers.get('cache-control'), tag.startsWith('"')]).toEqual(['public, max-age=60', true]);
    const again = await open(path, { 'if-none-match': `"other", W/${tag}` });
    expect([again.status, again.text, again.headers.get('etag')]).toEqual([304, '', tag]);
    await write({ ...about, title: both('改めた題名', 'Another title') }, 1);
    await publish(2);
    const changed = await open(path, { 'if-none-match': tag });
    expect([changed.status, changed.text.includes('改めた題名')]).toEqual([200, true]);
  });

  it('feeds readers what was published and changed, newest first, in each language', async () => {
    await aPublished();
    world.clock.instant = new Date('2026-11-22T09:10:00+09:00');
    await aPublished({ ...about, title: both('質問 & 答え', 'Questions & answers') }, 'questions');
    world.clock.instant = new Date('2026-11-22T09:20:00+09:00');
    await write({ ...about, title: both('改めた題名', 'Another title') }, 1);
    await publish(2);
    const { headers, text } = await open(`/en/programs/${code}/feed.atom`);
    expect(headers.get('content-type')).toContain('application/atom+xml');
    const feed = elementsIn(text);
    expect(named(feed, 'feed')[0]?.attributes).toEqual({ xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': 'en' });
    expect(named(feed, 'title').map((title) => title.text)).toEqual([
      'Makers’ year',
      'Another title',
      'Questions & answers',
    ]);
    expect(named(feed, 'updated').map((updated) => updated.text)).toEqual([
      '2026-11-22T00:20:00.000Z',
      '2026-11-22T00:20:00.000Z',
      '2026-11-22T00:10:00.000Z',
    ]);
    expect(named(feed, 'published').map((published) => published.text)[0]).toBe('2026-11-22T00:00:00.000Z');
    const ids = named(feed, 'id').map(({ text: one }) => one);
    expect(new Set(ids).size).toBe(3);
    expect(named(feed, 'content', { type: 'html' })[0]?.text).toContain('<strong>making</strong>');
    expect(named(feed, 'name').map((name) => name.text)).toEqual(['研修事務局']);
    const japanese = await read(`/ja/programs/${code}/feed.atom`);
    expect(named(japanese, 'title').map((title) => title.text)).toContain('質問 & 答え');
  });
});
