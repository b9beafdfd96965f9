import type { Id, OrganizationId } from '#kernel';
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

/** The badge of an edition, for passing its quiz or completing its exercise; in both languages, since a badge travels. */
export function badgeOf(
  taught: Taught,
  issuerId: IssuerId,
  id: BadgeClassId,
  kind: 'pass' | 'completion' = 'pass',
): BadgeClass {
  const [ja, en] = [
    `${taught.courseNameJa}「${taught.editionNameJa}」`,
    `${taught.courseNameEn}: ${taught.editionNameEn}`,
  ];
  return {
    id,
    issuerId,
    editionId: taught.editionId,
    ...(kind === 'pass' ? forPassing(ja, en) : forCompleting(ja, en)),
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
