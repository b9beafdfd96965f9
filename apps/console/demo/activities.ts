import * as contract from '#contract';
import type { CalendarDate, Id } from '#kernel';
import { officeOf, type Scene } from './cohort.ts';
import { personOf, type YearInPlay } from './trainees.ts';

const said = (ja: string, en: string) => ({ ja, en });

interface Told {
  /** Its one author, whose work anybody may see. */
  readonly name: string;
  readonly day: CalendarDate;
}

/** Somebody tells where they presented their work, lets it be shown, and the office confirms it. */
export async function presentsElsewhere(scene: Scene, year: YearInPlay, { name, day }: Told): Promise<void> {
  const { traineeId, personId } = personOf(year, name);
  const [author, params] = [await scene.stage.back(personId), { traineeId }];
  const works = await author.ask(contract.listMyWorks, { params });
  const words = {
    kind: 'conference' as const,
    title: said('学校の情報教育を語る会（架空）', 'Talks on computing at schools (invented)'),
    place: said('仙台', 'Sendai'),
    country: 'JP',
    startsOn: day,
    endsOn: day,
    url: 'https://example.jp/talks',
    language: 'ja' as const,
  };
  const workId = (works.mine[0]?.workId ?? null) as Id<'Work'> | null;
  const input = { ...words, workId, traineeIds: [], isPublic: true };
  const appearanceId = (await author.ask(contract.tellAppearance, { params, input })).appearanceId as Id<'Appearance'>;
  const { items } = await author.ask(contract.listMyAppearances, { params });
  const told = items.find((one) => one.appearanceId === appearanceId);
  const version = told?.version ?? 1;
  if (!told?.consents) {
    await author.ask(contract.consentToAppearance, { params: { appearanceId }, input: { consents: true, version } });
  }
  const office = await officeOf(scene);
  await office.ask(contract.confirmAppearance, { params: { appearanceId }, input: { ...words, version } });
}

/** The office plans to send somebody abroad, who says that they go. */
export async function planDispatch(
  scene: Scene,
  year: YearInPlay,
  { name, startsOn, endsOn }: { name: string; startsOn: CalendarDate; endsOn: CalendarDate },
): Promise<void> {
  const { traineeId, personId } = personOf(year, name);
  const office = await officeOf(scene);
  const plan = {
    title: said('海外の若手との共同合宿（架空）', 'A camp with young makers abroad (invented)'),
    purpose: said('作品を英語で紹介し、仲間をつくる。', 'To show works in English, and to find companions.'),
    place: said('タリン', 'Tallinn'),
    country: 'EE',
  };
  const input = { cohortId: year.cohortId, ...plan, startsOn, endsOn };
  const dispatchId = (await office.ask(contract.planDispatch, { input })).dispatchId as Id<'Dispatch'>;
  const reason = '成果発表会での説明が明快で、英語での質問にも答えていた。';
  await office.ask(contract.chooseForDispatch, { params: { dispatchId }, input: { traineeId, reason } });
  const person = await scene.stage.back(personId);
  await person.ask(contract.answerDispatch, { params: { dispatchId, traineeId }, input: { goes: true } });
}
