import { describe, expect, it } from '@jest/globals';
import { newId } from '#kernel';
import { missingWords, type PublicPage, published, rewritten, wordsAsKept } from './public-page.ts';

const words = (text = '言葉') => ({ ja: text, en: `${text} in English` });
const written = { title: words('題名'), summary: words('紹介'), body: words('本文') };
const at = new Date('2026-11-22T00:00:00Z');
const later = new Date('2026-11-23T00:00:00Z');
const aPage = (changes: Partial<PublicPage> = {}): PublicPage => ({
  id: newId<'PublicPage'>(),
  programId: newId<'Program'>(),
  kind: 'about',
  ...wordsAsKept(written),
  version: 3,
  writtenAt: at,
  ...changes,
});

describe('A page of a program', () => {
  it('goes public when every text is there in both languages', () => {
    const page = aPage();
    const shown = published(page, null, at);
    expect(shown).toMatchObject({
      pageId: page.id,
      ...wordsAsKept(written),
      version: 3,
      publishedAt: at,
      changedAt: at,
    });
  });

  it.each(['titleJa', 'titleEn', 'summaryJa', 'summaryEn', 'bodyJa', 'bodyEn'] as const)(
    'does not go public without %s, were it only blank',
    (name) => {
      for (const text of ['', ' \n']) {
        expect(missingWords(aPage({ [name]: text }))).toHaveLength(1);
        expect(() => published(aPage({ [name]: text }), null, at)).toThrow('public-page-lacks-words');
      }
    },
  );

  it('names what it lacks by field and language', () => {
    expect(missingWords(aPage({ titleEn: '', bodyJa: ' ' }))).toEqual([
      { field: 'title', language: 'en' },
      { field: 'body', language: 'ja' },
    ]);
  });

  it('keeps the day it first went public when it goes public anew', () => {
    const page = aPage();
    const anew = published({ ...page, version: 4, titleJa: '新しい題名' }, published(page, null, at), later);
    expect(anew).toMatchObject({ titleJa: '新しい題名', version: 4, publishedAt: at, changedAt: later });
  });

  it('is rewritten only on its present version', () => {
    const changed = rewritten(aPage(), { ...wordsAsKept(written), bodyEn: '' }, { version: 3, at: later });
    expect(changed).toMatchObject({ bodyEn: '', version: 4, writtenAt: later });
    expect(() => rewritten(aPage(), wordsAsKept(written), { version: 2, at: later })).toThrow(
      'record-changed-meanwhile',
    );
  });
});
