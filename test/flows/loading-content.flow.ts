import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import {
  listContentVersions,
  lessonPicture,
  loadContent,
  previewContent,
  previewLesson,
  previewPicture,
  publishContent,
} from '#contract';
import type { Id, OfferingId } from '#kernel';
import type { Client } from '../world/client.ts';
import { forgetEverybody } from '../world/database.ts';
import { aPackage, PIXEL, zipOf } from '../world/package.ts';
import { anOffering, anOffice, aTown } from '../world/town.ts';
import { aWorld, type World } from '../world/world.ts';

type Parts = Parameters<typeof aPackage>[1];

const IN_ENGLISH = {
  'lessons/passwords.en.md': '## Length is strength\n\n![A key](pictures/key.png)\n\nUse 15 characters or more.',
  'quiz.yaml': `passMark: 1
questions:
  - key: length
    kind: single
    lesson: passwords
    text: { ja: パスワードで最も大切なのは, en: What matters most in a password? }
    options:
      - { text: { ja: 長さ, en: Length }, correct: true }
      - { text: { ja: 記号, en: Signs }, feedback: { ja: 記号より長さです, en: Length counts for more } }
    feedback: { ja: 長いほど破られにくくなります。, en: 'The longer, the harder to break.' }
`,
};

describe('The program office loads the content of an edition', () => {
  let world: World;
  let clerk: Client;
  let offering: OfferingId;
  let edition: { id: Id<'Edition'>; code: string };

  beforeAll(async () => {
    world = await aWorld();
  });
  afterAll(() => world.end());

  beforeEach(async () => {
    await forgetEverybody(world.owner);
    const office = await anOffice(world.owner);
    clerk = await world.as(office.clerk, office.id);
    offering = await anOffering(world.owner);
    const { rows } = await world.owner.query('select id, code from editions');
    edition = rows[0];
  });

  const load = (parts?: Parts, folder = '') =>
    clerk.ask(loadContent, {
      params: { editionId: edition.id },
      input: zipOf(aPackage(edition.code, parts), folder),
    });
  async function loaded(parts?: Parts) {
    const { answer } = await load(parts);
    expect(answer.problems).toEqual([]);
    return { contentVersionId: answer.contentVersionId as Id<'ContentVersion'> };
  }
  const wrongIn = async (parts: Parts) =>
    (await load(parts)).answer.problems.map(({ code, file, line }) => `${code} ${file}${line ? `:${line}` : ''}`);

  it('looks at the draft as a learner will, publishes it, and the next version supersedes it', async () => {
    const params = await loaded();
    const { answer: preview } = await clerk.ask(previewContent, { params });
    expect(preview).toMatchObject({ number: 1, state: 'draft', lessons: 2, minutes: 10, questions: 1 });
    expect(preview.quiz).toMatchObject({ passMark: 1, fullMarks: 1, attemptLimit: null });
    expect(preview.contents[0]).toMatchObject({
      title: { ja: '長い合言葉', en: '長い合言葉 in English' },
      lastReviewedOn: '2026-10-01',
      dutyTags: [{ tag: 'all-staff', ja: '全職員', en: 'All staff' }],
    });
    const lesson = await clerk.ask(previewLesson, { params: { ...params, slug: 'passwords' } });
    const address = `/api/content-versions/${params.contentVersionId}/pictures/key.png`;
    expect(lesson.answer.html).toContain(`<img src="${address}" alt="鍵の図">`);
    expect(lesson.answer.next?.slug).toBe('phishing');
    const picture = await clerk.fetch(previewPicture, { params: { ...params, name: 'key.png' } });
    expect(picture.headers.get('content-type')).toBe('image/png');
    expect(new Uint8Array(await picture.arrayBuffer())).toEqual(PIXEL);

    expect((await clerk.ask(publishContent, { params })).answer.number).toBe(1);
    const again = await clerk.ask(publishContent, { params });
    expect(again).toMatchObject({ status: 409, problem: { code: 'content-already-published' } });

    const second = await loaded({
      'quiz.yaml': new TextDecoder().decode(aPackage('').get('quiz.yaml')).replace('長さ', '長いこと'),
    });
    await clerk.ask(publishContent, { params: second });
    const { answer } = await clerk.ask(listContentVersions, { params: { editionId: edition.id } });
    expect(answer.items.map(({ number, state, abilities }) => [number, state, abilities.publish])).toEqual([
      [2, 'published', false],
      [1, 'superseded', false],
    ]);
    const { rows } = await world.owner.query('select version from quizzes order by version');
    expect(rows.map(({ version }) => version)).toEqual([1, 2]);
    const events = await world.owner.query(
      `select facts->>'number' as number from events where kind = 'content-published' order by id`,
    );
    expect(events.rows.map(({ number }) => number)).toEqual(['1', '2']);
  });

  it('keeps one version of the same package sent twice, and one quiz where only a lesson changed', async () => {
    const first = await loaded();
    expect(await loaded()).toEqual(first);
    expect((await load({}, 'my-folder/')).answer.contentVersionId).toBe(first.contentVersionId);
    await clerk.ask(publishContent, { params: first });
    const text = new TextDecoder().decode(aPackage('').get('lessons/phishing.md'));
    await clerk.ask(publishContent, { params: await loaded({ 'lessons/phishing.md': `${text}\n追記。\n` }) });
    expect((await world.owner.query('select version from quizzes')).rowCount).toBe(1);

    const contents = `edition: ${edition.code}\nlessons: [passwords, phishing]\n`;
    const without = await loaded({ 'package.yaml': contents, 'quiz.yaml': null });
    expect((await clerk.ask(publishContent, { params: without })).problem.code).toBe('quiz-may-not-vanish');
  });

  it('takes lessons and questions in both languages, and shows both in the preview', async () => {
    const params = await loaded(IN_ENGLISH);
    const lessonOf = async (slug: string) =>
      (await clerk.ask(previewLesson, { params: { ...params, slug } })).answer.htmlEn;
    const address = `/api/content-versions/${params.contentVersionId}/pictures/key.png`;
    expect(await lessonOf('passwords')).toContain(`<img src="${address}" alt="A key">`);
    expect(await lessonOf('phishing')).toBeNull();
    const { answer } = await clerk.ask(previewContent, { params });
    expect(answer.quiz?.questions[0]).toMatchObject({
      text: 'パスワードで最も大切なのは',
      english: {
        text: 'What matters most in a password?',
        options: [{ text: 'Length' }, { text: 'Signs', feedback: 'Length counts for more' }],
        feedback: 'The longer, the harder to break.',
      },
    });
  });

  it.each<[string, Parts, string]>([
    [
      'front matter',
      { 'lessons/passwords.en.md': '---\na: b\n---\nText' },
      'front-matter-in-english lessons/passwords.en.md:1',
    ],
    ['a script', { 'lessons/passwords.en.md': 'Text\n\n<script>' }, 'html-in-markdown lessons/passwords.en.md:3'],
    ['no text', { 'lessons/passwords.en.md': ' ' }, 'lesson-empty lessons/passwords.en.md:1'],
    ['no lesson of this name', { 'lessons/pass.en.md': 'Text' }, 'file-not-listed lessons/pass.en.md'],
    [
      'a question in English only in part',
      { 'quiz.yaml': IN_ENGLISH['quiz.yaml'].replace('{ ja: 記号, en: Signs }', '記号') },
      'question-half-in-english quiz.yaml:3',
    ],
    [
      'a third language',
      { 'quiz.yaml': IN_ENGLISH['quiz.yaml'].replace('en: Signs', 'fr: Signes') },
      'value-wrong quiz.yaml:9',
    ],
  ])('refuses English text with %s', async (_what, parts, problem) => {
    expect(await wrongIn({ ...IN_ENGLISH, ...parts })).toEqual([problem]);
  });

  it('is told file, line and what to do for each thing that is wrong, and nothing is kept', async () => {
    const text = (path: string) => new TextDecoder().decode(aPackage(edition.code).get(path));
    const lesson = (from: string, to: string) => ({
      'lessons/passwords.md': text('lessons/passwords.md').replace(from, to),
    });
    const quiz = (from: string, to: string) => ({ 'quiz.yaml': text('quiz.yaml').replace(from, to) });
    const contents = (more: string) => ({ 'package.yaml': text('package.yaml') + more });
    const at = 'lessons/passwords.md';
    const cases: [string, Parts, string[]][] = [
      ['a wrong key', lesson('minutes:', 'minuts:'), [`key-missing ${at}:2`, `key-unknown ${at}:3`]],
      ['a wrong value', lesson('minutes: 5', 'minutes: soon'), [`value-wrong ${at}:3`]],
      ['an unknown duty tag', lesson('[all-staff]', '[wizards]'), [`value-wrong ${at}:5`]],
      ['a day that does not exist', lesson('2026-10-01', '2026-02-30'), [`value-wrong ${at}:4`]],
      ['broken YAML', lesson('title: {', 'title: {{'), [`yaml-malformed ${at}:2`]],
      ['no front matter', { [at]: '# 題名だけ' }, [`front-matter-missing ${at}:1`]],
      ['a missing picture', { 'pictures/key.png': null }, [`picture-missing ${at}:9`]],
      ['a picture without words', lesson('![鍵の図]', '![]'), [`picture-without-words ${at}:9`]],
      ['a picture elsewhere', lesson('pictures/key.png', 'https://example.jp/key.png'), [`picture-elsewhere ${at}:9`]],
      ['a picture that is none', { 'pictures/key.png': 'GIF89a' }, ['picture-unreadable pictures/key.png']],
      [
        'a picture too large',
        { 'pictures/key.png': new Uint8Array([...PIXEL, ...new Uint8Array(501 * 1024)]) },
        ['picture-too-large pictures/key.png'],
      ],
      ['a script', lesson('15文字', '<script>alert(1)</script>\n15文字'), [`html-in-markdown ${at}:11`]],
      ['HTML in a line', lesson('以上に', '<b>以上</b>に'), [`html-in-markdown ${at}:11`, `html-in-markdown ${at}:11`]],
      ['a link that runs something', lesson('15文字', '[押す](javascript:alert(1))'), [`link-unsafe ${at}:11`]],
      ['a heading of the first level', lesson('## 長さ', '# 長さ'), [`heading-too-high ${at}:7`]],
      [
        'a lesson without text',
        { [at]: `${text(at).split('---').slice(0, 2).join('---')}---\n` },
        [`lesson-empty ${at}:6`],
      ],
      ['another encoding', { [at]: Uint8Array.of(0x82, 0xa0) }, [`text-not-utf-8 ${at}`]],
      ['no package.yaml', { 'package.yaml': null }, ['file-missing package.yaml']],
      ['a lesson not there', { 'lessons/phishing.md': null }, ['file-missing lessons/phishing.md']],
      ['a lesson not listed', { 'lessons/extra.md': text(at) }, ['file-not-listed lessons/extra.md']],
      [
        'a slug twice',
        { 'package.yaml': text('package.yaml').replace('phishing', 'passwords') },
        ['file-not-listed lessons/phishing.md', 'slug-twice package.yaml:4'],
      ],
      ['an unknown key of the package', contents('theme: dark\n'), ['key-unknown package.yaml:6']],
      [
        'two right answers',
        quiz('text: 記号,', 'text: 記号, correct: true,'),
        ['question-without-fair-answer quiz.yaml:3'],
      ],
      ['a pass mark out of reach', quiz('passMark: 1', 'passMark: 2'), ['pass-mark-out-of-reach quiz.yaml:1']],
      [
        'a question of an unknown lesson',
        quiz('lesson: passwords', 'lesson: ports'),
        ['question-of-unknown-lesson quiz.yaml:5'],
      ],
      [
        'a script in a question',
        quiz('text: パスワード', 'text: <script> パスワード'),
        ['html-in-markdown quiz.yaml:6'],
      ],
      ['a wrong key of an option', quiz('feedback: 記号', 'comment: 記号'), ['key-unknown quiz.yaml:9']],
    ];
    for (const [what, parts, expected] of cases)
      expect([what, (await wrongIn(parts)).toSorted()]).toEqual([what, expected.toSorted()]);
    expect((await world.owner.query('select from content_versions')).rowCount).toBe(0);

    const { answer } = await load(lesson('minutes:', 'minuts:'));
    const { sentence } = answer.problems.find(({ code }) => code === 'key-unknown') ?? {};
    expect(sentence?.ja).toBe(
      '「minuts」という項目はありません。使える項目: title, minutes, lastReviewedOn, dutyTags, required',
    );
  });

  it('is refused a file that is no zip, a package of another edition, and a package that is too large', async () => {
    const send = (bytes: Uint8Array) =>
      clerk.ask(loadContent, { params: { editionId: edition.id }, input: { fileName: 'package.zip', bytes } });
    expect((await send(new TextEncoder().encode('not a zip'))).problem.code).toBe('package-unreadable');
    expect((await send(zipOf(aPackage('another')).bytes)).problem.code).toBe('package-for-another-edition');
    const many = new Map(Array.from({ length: 401 }, (_, at) => [`${at}.txt`, new Uint8Array()]));
    expect((await send(zipOf(many).bytes)).problem.code).toBe('package-too-large');
  });

  it('one after the other, when two clerks load and publish at the same time', async () => {
    const text = new TextDecoder().decode(aPackage('').get('lessons/phishing.md'));
    const another = (words: string) => ({ 'lessons/phishing.md': `${text}\n${words}\n` });
    const sent = await Promise.all([load(another('甲')), load(another('乙')), load(another('丙'))]);
    expect(sent.map(({ status }) => status).filter((status) => status !== 201 && status !== 409)).toEqual([]);
    const drafts = [await loaded(another('甲')), await loaded(another('乙'))];
    const published = await Promise.all(drafts.map((params) => clerk.ask(publishContent, { params })));
    expect(published.map(({ status }) => status)).toEqual([201, 201]);
    const { answer } = await clerk.ask(listContentVersions, { params: { editionId: edition.id } });
    expect(answer.items.filter(({ state }) => state === 'published')).toHaveLength(1);
  });

  it('and nobody else sees a draft, not even its pictures', async () => {
    const params = await loaded();
    const town = await aTown(world.owner, '青空町', offering);
    const coordinator = await world.as(town.coordinator, town.id);
    expect((await coordinator.ask(previewContent, { params })).problem.code).toBe('permission-missing');
    const picture = { params: { ...params, name: 'key.png' } };
    expect((await coordinator.fetch(lessonPicture, picture)).status).toBe(404);
    await clerk.ask(publishContent, { params });
    expect((await coordinator.fetch(lessonPicture, picture)).status).toBe(200);
  });
});
