import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import * as contract from '#contract';
import type { Id } from '#kernel';
import type { Client } from '../world/client.ts';
import { serves } from '../world/cohort.ts';
import { wordsIn } from '../world/paper.ts';
import { anOffice, aTeacher } from '../world/town.ts';
import { aGathering, aTrainee, aYear, type YearGround } from '../world/trainee.ts';
import { aWorkOf, bornOn, consents, letsAnybodySee, writesWork } from '../world/works.ts';
import { aWorld, type World } from '../world/world.ts';

const both = (ja: string, en: string) => ({ ja, en });
const HALL = both('大ホール', 'Main hall');
const FOYER = both('ロビー', 'Foyer');
const DAY = '2027-03-05';
const at = (time: string) => new Date(`${DAY}T${time}:00+09:00`).toISOString();
type SlotInput = contract.InputOf<typeof contract.addSlot>;

describe('The timetable of a results presentation', () => {
  let world: World;
  let year: YearGround;
  let origin: string;
  let programCode: string;
  let office: Client;
  let signIn: () => Promise<Client>;
  let judge: Client;
  let maker: Client;
  let traineeId: Id<'Trainee'>;
  let day: Id<'OfferingSession'>;
  let presentationId: Id<'ResultsPresentation'>;
  let workIds: Id<'Work'>[];

  beforeAll(async () => {
    world = await aWorld();
    world.clock.instant = new Date('2027-03-01T09:00:00+09:00');
    const { owner } = world;
    origin = await world.api.getUrl();
    const { id, clerk } = await anOffice(owner);
    signIn = () => world.as(clerk, id);
    office = await signIn();
    year = await aYear(owner);
    programCode = (await owner.query('select code from programs where id = $1', [year.programId])).rows[0].code;
    const gatheringId = await aGathering(owner, year.offeringId, DAY);
    day = (await owner.query('select id from offering_sessions where gathering_id = $1', [gatheringId])).rows[0].id;
    const teacher = await aTeacher(owner, { id, clerk }, '審査 花');
    await serves(owner, { ...year, trackId: year.trackIds[0], personId: teacher, part: 'judge' });
    judge = await world.as(teacher, id);
    const trainee = await aTrainee(owner, year, { name: '作り 手' });
    await bornOn(owner, year, trainee.learner, '2001-05-01');
    traineeId = trainee.traineeId;
    maker = await world.as(trainee.learner, null);
    workIds = [];
    for (const title of ['光る鍵盤', 'ひみつの作品', '鳴る地図']) workIds.push(await aWorkOf(maker, traineeId, title));
    const input = { gatheringId, notice: both('入場は無料です。', 'Entry is free.') };
    const defined = await office.ask(contract.definePresentation, { params: {}, input });
    presentationId = defined.answer.presentationId as Id<'ResultsPresentation'>;
  });
  afterAll(() => world.end());

  const ofOne = () => ({ params: { presentationId } });
  const ofSlot = (slotId: string) => ({ params: { presentationId, slotId: slotId as Id<'PresentationSlot'> } });
  const seen = async (client = office) => (await client.ask(contract.viewTimetable, { ...ofOne(), input: {} })).answer;
  const opening = (changes: Partial<SlotInput> = {}): SlotInput => ({
    sessionId: day,
    startsAt: '10:00',
    minutes: 15,
    kind: 'other',
    hall: HALL,
    booth: null,
    title: both('開会', 'Opening'),
    trackId: null,
    workId: null,
    ...changes,
  });
  const add = (changes: Partial<SlotInput> = {}) =>
    office.ask(contract.addSlot, { ...ofOne(), input: opening(changes) });
  const told = async () =>
    (await seen()).slots.map(({ startsAt, title, booth }) => [startsAt, title?.ja ?? null, booth]);

  it('is made slot by slot, and a refusal says what is in the way', async () => {
    expect((await add()).status).toBe(201);
    const refused = await add({ startsAt: '10:10', title: both('基調講演', 'Keynote') });
    expect([refused.status, refused.problem.code]).toEqual([409, 'slots-overlap']);
    expect(refused.problem.detail).toContain('「開会」（2027年3月5日（金）10:00から2027年3月5日（金）10:15まで）');
    expect((await add({ startsAt: '16:50', minutes: 10 })).status).toBe(201);
    expect((await add({ startsAt: '16:50', minutes: 11, hall: FOYER })).problem.code).toBe('slot-outside-of-day');
    expect((await add({ startsAt: '12:00', title: null })).problem.code).toBe('slot-untitled');
    expect((await judge.ask(contract.addSlot, { ...ofOne(), input: opening({ startsAt: '12:00' }) })).status).toBe(403);
    const strange = year.cohortId as string as Id<'Work'>;
    expect((await add({ startsAt: '12:00', workId: strange })).problem.code).toBe('work-not-of-cohort');
  });

  it('is filled with works in one step, on stage one after another and as posters side by side', async () => {
    const run = { sessionId: day, minutes: 12, pauseMinutes: 3, booth: 1, workIds };
    const onStage = { ...run, startsAt: '10:15', kind: 'stage' as const, hall: HALL };
    expect((await office.ask(contract.fillSlots, { ...ofOne(), input: onStage })).answer).toEqual({ slots: 3 });
    const again = await office.ask(contract.fillSlots, { ...ofOne(), input: onStage });
    expect(again.problem.code).toBe('slots-overlap');
    const posters = { ...run, startsAt: '13:00', minutes: 120, kind: 'poster' as const, hall: FOYER };
    expect((await office.ask(contract.fillSlots, { ...ofOne(), input: posters })).answer).toEqual({ slots: 3 });
    expect(await told()).toEqual([
      [at('10:00'), '開会', null],
      [at('10:15'), '光る鍵盤', null],
      [at('10:30'), 'ひみつの作品', null],
      [at('10:45'), '鳴る地図', null],
      [at('13:00'), '光る鍵盤', 1],
      [at('13:00'), 'ひみつの作品', 2],
      [at('13:00'), '鳴る地図', 3],
      [at('16:50'), '開会', null],
    ]);
    expect((await seen()).works.map(({ shownAs }) => shownAs)).toEqual(workIds.map(() => ['stage', 'poster']));
  });

  it('is corrected by whoever has seen it as it stands, and slots go', async () => {
    const last = (await seen()).slots.at(-1);
    const input = { ...opening({ startsAt: '16:30', title: both('閉会', 'Closing') }), version: 1 };
    expect((await office.ask(contract.correctSlot, { ...ofSlot(last?.slotId ?? ''), input })).answer).toEqual({
      version: 2,
    });
    const stale = await office.ask(contract.correctSlot, { ...ofSlot(last?.slotId ?? ''), input });
    expect(stale.problem.code).toBe('record-changed-meanwhile');
    expect((await add({ startsAt: '15:00', title: both('休憩', 'Break') })).status).toBe(201);
    const rest = (await seen()).slots.find(({ title }) => title?.ja === '休憩');
    expect((await office.ask(contract.removeSlot, { ...ofSlot(rest?.slotId ?? ''), input: {} })).status).toBe(200);
    expect((await office.ask(contract.removeSlot, { ...ofSlot(rest?.slotId ?? ''), input: {} })).status).toBe(404);
  });

  it('is shown to trainees with their own slots, and to the staff without works that are private', async () => {
    const mine = await maker.ask(contract.listMyPresentations, { params: { traineeId }, input: {} });
    const [shown] = mine.answer.items;
    expect(shown?.slots.map(({ title, work }) => [title?.ja ?? null, work?.isOwn ?? false]).slice(0, 3)).toEqual([
      ['開会', false],
      ['光る鍵盤', true],
      ['ひみつの作品', true],
    ]);
    const judged = await seen(judge);
    expect(judged.slots.slice(1, 4).map(({ title, track }) => [title, track?.name.ja])).toEqual(
      workIds.map(() => [null, '表現駆動']),
    );
    expect([judged.works, judged.abilities.arrange]).toEqual([[], false]);
  });

  const open = async (path: string) => {
    const answer = await fetch(`${origin}${path}`);
    return { status: answer.status, headers: answer.headers, text: await answer.text() };
  };
  const pages = () =>
    ['ja', 'en'].flatMap((language) => {
      const first = `/${language}/programs/${programCode}/presentations/${presentationId}`;
      return [first, `${first}/live`];
    });
  const publish = async (isPublished: boolean) => {
    const { version } = (await office.ask(contract.viewPresentation, { ...ofOne(), input: {} })).answer;
    return office.ask(contract.publishTimetable, { ...ofOne(), input: { isPublished, version } });
  };
  const printed = async (language: 'ja' | 'en' = 'ja') => {
    const params = { presentationId, language };
    return wordsIn(await office.fetch(contract.printProgram, { params, input: {} }));
  };
  /** What of these words any page or the printed program lets anybody see. */
  const leaked = async (...words: string[]) => {
    const texts = [await printed(), await printed('en')];
    for (const path of pages()) texts.push((await open(path)).text);
    return words.filter((word) => texts.some((text) => text.includes(word) || text.includes(word.replaceAll(' ', ''))));
  };
  const SECRET = ['光る鍵盤', 'A keyboard of light', 'ひかり', '作り 手', '押すと光る'];

  it('is nobody’s outside before it is published, and then anybody’s, without a script', async () => {
    for (const path of pages()) expect((await open(path)).status).toBe(404);
    expect((await open(`/ja/programs/${programCode}`)).status).toBe(404);
    expect((await publish(true)).status).toBe(201);
    for (const path of pages()) {
      const { status, headers, text } = await open(path);
      expect([path, status, headers.get('cache-control'), /<script/.test(text)]).toEqual([
        path,
        200,
        'public, no-cache',
        false,
      ]);
      expect(text).toContain(`hreflang="${path.startsWith('/ja') ? 'en' : 'ja'}"`);
      expect(text).toContain('property="og:title"');
      expect(/http-equiv="refresh" content="60"/.test(text)).toBe(path.endsWith('/live'));
    }
    const { text } = await open(pages()[0] ?? '');
    for (const word of ['開会', '大ホール', '北の研修所', '入場は無料です。', '表現駆動の発表', '成果発表会'])
      expect([word, text.includes(word)]).toEqual([word, true]);
    expect((await open(`${pages()[1]}?still=1`)).text).not.toContain('http-equiv="refresh"');
  });

  it('says nothing of a work before its release, all that was consented to after, and nothing again once it is taken back', async () => {
    const workId = workIds[0] as Id<'Work'>;
    expect(await leaked(...SECRET)).toEqual([]);
    await writesWork(maker, workId);
    await letsAnybodySee(maker, workId);
    await consents(maker, workId);
    const { version } = (await maker.ask(contract.viewMyWork, { params: { workId } })).answer;
    expect(await leaked(...SECRET)).toEqual([]);
    const released = await office.ask(contract.releaseWork, { params: { workId }, input: { version } });
    expect(released.status).toBe(201);
    expect(await leaked(...SECRET, 'ひみつの作品')).toEqual(['光る鍵盤', 'A keyboard of light', 'ひかり']);
    expect((await open(pages()[0] ?? '')).text).toContain(`/ja/programs/${programCode}/works/2026/${workId}`);
    await maker.ask(contract.withdrawWorkConsent, { params: { workId }, input: {} });
    expect(await leaked(...SECRET)).toEqual([]);
    await world.owner.query(`update presentation_slots set title_ja = '光る鍵盤', title_en = 'x' where work_id = $1`, [
      workId,
    ]);
    expect(await leaked(...SECRET)).toEqual(['光る鍵盤']);
    await world.owner.query('update presentation_slots set title_ja = null, title_en = null where work_id is not null');
  });

  it('forgets a work that is removed', async () => {
    const workId = workIds[2] as Id<'Work'>;
    const { version } = (await maker.ask(contract.viewMyWork, { params: { workId } })).answer;
    expect((await maker.ask(contract.removeWork, { params: { workId }, input: { version } as never })).status).toBe(
      200,
    );
    const shown = (await seen()).slots.filter(({ startsAt }) => startsAt === at('10:45'));
    expect(shown.map(({ title, work, track }) => [title, work, track?.name.en])).toEqual([[null, null, 'Expression']]);
  });

  it('is printed in both languages, and had by anybody once it is public', async () => {
    expect(await printed()).toContain('イベントデイ');
    const english = await printed('en');
    for (const word of ['Event day', 'Main hall', 'Opening', '10:00–10:15', 'A work of Expression', 'Booth 2'])
      expect([word, english.includes(word.replaceAll(' ', ''))]).toEqual([word, true]);
    const answer = await fetch(`${origin}${pages()[2]}/program.pdf`);
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'application/pdf']);
    expect(await wordsIn(answer)).toBe(english);
    expect((await open(`${pages()[0]}/program.pdf`)).status).toBe(200);
  });

  const live = async () => (await open(pages()[3] ?? '')).text;
  const mark = (slotId: string, how: 'begun' | 'finished' | 'unmarked') =>
    office.ask(contract.markSlot, { ...ofSlot(slotId), input: { mark: how } });

  it('tells on the day what is on, what comes next, and how late it is', async () => {
    expect(await live()).toContain('It has not begun yet. It goes on at 10:00 on 5 March.');
    world.clock.instant = new Date(`${DAY}T10:05:00+09:00`);
    office = await signIn();
    expect(await live()).toContain('On time');
    const [first, second] = (await seen()).slots.map(({ slotId }) => slotId) as [string, string];
    expect((await mark(first, 'finished')).problem.code).toBe('slot-not-begun');
    await mark(first, 'begun');
    const delay = { minutes: 10, isInAllHalls: false, isDelay: true };
    const shifted = await office.ask(contract.shiftSlots, { ...ofSlot(second), input: delay });
    expect(shifted.answer).toEqual({ slots: 4 });
    expect((await seen()).slots[1]).toMatchObject({ startsAt: at('10:25'), delayMinutes: 10 });
    expect(await live()).toContain('5 minutes late');
    world.clock.instant = new Date(`${DAY}T10:28:00+09:00`);
    await mark(second, 'begun');
    expect(await live()).toContain('13 minutes late');
    const [done] = (await seen()).slots;
    expect(done?.finishedAt).toBe(at('10:28'));
    await mark(second, 'unmarked');
    expect((await seen()).slots[1]?.begunAt).toBeNull();
    world.clock.instant = new Date(`${DAY}T18:00:00+09:00`);
    expect(await live()).toContain('All presentations are over.');
  });

  it('shows the office which slots fit no more once its gathering is another, and is not published so', async () => {
    office = await signIn();
    const shorter = `update offering_sessions set ends_at = ends_at - interval '3 hours' where id = $1`;
    await world.owner.query(shorter, [day]);
    const amiss = (await seen()).slots.filter(({ misfit }) => misfit !== null);
    expect(amiss.map(({ startsAt, misfit }) => [startsAt, misfit])).toEqual([
      [at('13:00'), 'outside-of-day'],
      [at('13:00'), 'outside-of-day'],
      [at('13:00'), 'outside-of-day'],
      [at('16:40'), 'outside-of-day'],
    ]);
    expect((await publish(false)).status).toBe(201);
    for (const path of pages()) expect((await open(path)).status).toBe(404);
    expect((await publish(true)).problem.code).toBe('timetable-does-not-fit');
    await world.owner.query(`update gatherings set state = 'canceled' where offering_id = $1`, [year.offeringId]);
    expect(new Set((await seen()).slots.map(({ misfit }) => misfit))).toEqual(new Set(['gathering-canceled']));
  });
});
