import { readdir, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { zipSync } from 'fflate';
import {
  type AnswerOf,
  defineCourse,
  defineEdition,
  defineProgram,
  loadContent,
  planOffering,
  publishContent,
} from '#contract';
import { type CalendarDate, fiscalYearInJapanese, fiscalYearOf, type Id, type OrganizationId } from '#kernel';
import type { Browser } from './browser.ts';
import { courseA, termsOf } from './exercise-plan.ts';

/** Content stays beside its source: only code is built into `dist`. */
const here = import.meta.dirname.replace(`${sep}dist${sep}apps${sep}`, `${sep}apps${sep}`);

/** The folder of the demo package: an invented first edition for all staff of a town. */
export const firstStepsFolder = join(here, 'pre-cyder-2026');

/** The folder of the pre-learning of course A: invented too. */
export const cyderAFolder = join(here, 'cyder-a-2026');

/** The folder of the pre-learning and the post-test of online course A: invented as well. */
export const onlineAFolder = join(here, 'cyder-online-a-2026');

/** The code its package.yaml names. */
export const FIRST_STEPS = 'pre-cyder-2026-first-steps';

interface Period {
  readonly startsOn: CalendarDate;
  readonly endsOn: CalendarDate;
}

export interface OpenedPreCyder {
  readonly editionId: Id<'Edition'>;
  readonly offeringId: Id<'Offering'>;
}

/** The programs and courses of the demo: CYDER, and Pre-CYDER which leads on to it. */
async function defineCourses(office: Browser, organizationId: OrganizationId): Promise<Id<'Course'>> {
  const program = async (code: string, ja: string, en: string) =>
    (await office.ask(defineProgram, { input: { code, name: { ja, en }, organizationId } })).id;
  const cyder = await office.ask(defineCourse, {
    input: {
      programId: await program('cyder', 'CYDER', 'CYDER'),
      code: courseA.code,
      name: courseA.name,
      countsAs: 'cyder',
      terms: termsOf(courseA),
    },
  });
  const preCyder = await office.ask(defineCourse, {
    input: {
      programId: await program('pre-cyder', 'プレCYDER', 'Pre-CYDER'),
      code: 'pre-cyder',
      name: { ja: 'プレCYDER', en: 'Pre-CYDER' },
      countsAs: 'pre-cyder',
      nextCourseId: cyder.id,
      nextStep: {
        ja: '次は、実機を使って事故への対応を班で体験する集合演習「CYDER」です。日程と申込みは、取りまとめ担当に尋ねてください。',
        en: 'Next comes CYDER, a hands-on exercise in which a team handles an incident. Please ask your coordinator about dates and how to apply.',
      },
    },
  });
  return preCyder.id as Id<'Course'>;
}

const ABOUT = 'package.yaml';

interface Package {
  readonly folder: string;
  readonly code: string;
}

/** Loads a demo package as a zip for the edition with this code, as the office would in the admin site, and publishes it. */
export async function publishPackage(
  office: Browser,
  editionId: Id<'Edition'>,
  { folder, code }: Package,
): Promise<void> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = found.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const read = async (path: string) =>
    [
      path
        .slice(folder.length + 1)
        .split(sep)
        .join('/'),
      new Uint8Array(await readFile(path)),
    ] as const;
  const parts = Object.fromEntries(await Promise.all(files.map(read)));
  const about = new TextDecoder().decode(parts[ABOUT]).replace(/^edition: .*$/m, `edition: ${code}`);
  const bytes = zipSync({ ...parts, [ABOUT]: new TextEncoder().encode(about) });
  const input = { fileName: `${code}.zip`, bytes };
  const loaded: AnswerOf<typeof loadContent> = await office.ask(loadContent, { params: { editionId }, input });
  if (!loaded.contentVersionId) throw new Error(`The demo package: ${JSON.stringify(loaded.problems)}`);
  const contentVersionId = loaded.contentVersionId as Id<'ContentVersion'>;
  await office.ask(publishContent, { params: { contentVersionId } });
}

/** The office defines the courses, publishes the demo edition and opens an offering of it; all of it is invented. */
export async function openPreCyder(
  office: Browser,
  organizationId: OrganizationId,
  accessPeriod: Period,
): Promise<OpenedPreCyder> {
  const fiscalYear = fiscalYearOf(accessPeriod.startsOn);
  const edition = await office.ask(defineEdition, {
    input: {
      courseId: await defineCourses(office, organizationId),
      code: FIRST_STEPS,
      fiscalYear,
      name: { ja: 'はじめの一歩編', en: 'First steps' },
      summary: {
        ja: '役場で働く全員のための入門です。合言葉、うそのメール、報告、持ち運び、三層分離、ランサムウェアの最初の30分を、短い章で学びます。（デモ用の教材です。人物・数字・場面は架空です）',
        en: 'First steps for everybody at a town hall: passphrases, false e-mail, reporting, removable media, the three layers and the first thirty minutes of ransomware. (Demo content; people, figures and scenes are invented.)',
      },
    },
  });
  const editionId = edition.id as Id<'Edition'>;
  await publishPackage(office, editionId, { folder: firstStepsFolder, code: FIRST_STEPS });
  const name = `プレCYDER はじめの一歩編（${fiscalYearInJapanese(fiscalYear)}）`;
  const planned = await office.ask(planOffering, {
    input: { editionId, name, fiscalYear, accessPeriod, opensNow: true },
  });
  return { editionId, offeringId: planned.id as Id<'Offering'> };
}
