import type { Id, OrganizationId } from '#kernel';
import type { BadgeKind } from './award.ts';
import type { BadgeClassId, IssuerId } from './ids.ts';

/** Who answers for an award: the organization that runs the offering, under the name it gives itself. */
export interface Issuer {
  readonly id: IssuerId;
  readonly organizationId: OrganizationId;
  readonly slug: string;
  readonly name: string;
  readonly nameEn: string;
  readonly mail: string;
  readonly version: number;
}

/** What a badge stands for; never changed once somebody has it. */
export interface BadgeClass {
  readonly id: BadgeClassId;
  readonly issuerId: IssuerId;
  readonly editionId: Id<'Edition'>;
  readonly kind: BadgeKind;
  readonly name: string;
  readonly description: string;
  readonly criteria: string;
}

interface Taught {
  readonly editionId: Id<'Edition'>;
  readonly courseNameJa: string;
  readonly courseNameEn: string;
  readonly editionNameJa: string;
  readonly editionNameEn: string;
}

/** A badge of an edition, for passing its quiz, completing it or being outstanding in it; in both languages, since it travels. */
export function badgeOf(
  taught: Taught,
  issuerId: IssuerId,
  id: BadgeClassId,
  kind: BadgeKind | 'year' = 'pass',
): BadgeClass {
  const [ja, en] = [
    `${taught.courseNameJa}「${taught.editionNameJa}」`,
    `${taught.courseNameEn}: ${taught.editionNameEn}`,
  ];
  return {
    id,
    issuerId,
    editionId: taught.editionId,
    kind: kind === 'year' ? 'completion' : kind,
    ...DRAFTS[kind](ja, en),
  };
}

const forPassing = (ja: string, en: string) => ({
  name: `${ja} 合格`,
  description: `${ja}の確認テストで合格点に達しました。 / Reached the pass mark of ${en}.`,
  criteria: `${ja}の教材で学び、確認テストで合格点に達すること。\n\nStudy ${en} and reach the pass mark of its quiz.`,
});

const forCompleting = (ja: string, en: string) => ({
  name: `${ja} 修了`,
  description: `${ja}の集合演習を修了しました。 / Completed the exercise ${en}.`,
  criteria: `${ja}の集合演習に出席し、修了の条件を満たすこと。\n\nAttend the exercise ${en} and meet its rule of completion.`,
});

const forTheYear = (ja: string, en: string) => ({
  name: `${ja} 修了`,
  description: `${ja}の1年間の課程を修了しました。 / Completed the year of ${en}.`,
  criteria: `${ja}の1年間の活動に参加し、事務局の判定で修了と認められること。\n\nTake part in the year of ${en} and be judged to have completed it.`,
});

const forStandingOut = (ja: string, en: string) => ({
  name: `${ja} 優秀修了`,
  description: `${ja}を、特に優れた成果をもって修了しました。 / Completed ${en} with outstanding results.`,
  criteria: `${ja}を修了し、特に優れた成果をあげた修了生として選ばれること。\n\nComplete ${en} and be named an outstanding graduate of it.`,
});

const DRAFTS = { pass: forPassing, completion: forCompleting, year: forTheYear, outstanding: forStandingOut } as const;
