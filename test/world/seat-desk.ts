import { afterAll, beforeAll, beforeEach } from '@jest/globals';
import { applyForSeats, type SentOf, viewApplication } from '#contract';
import type { OfferingId, PersonId } from '#kernel';
import { anExercise, aSeatedOffering, type Exercise } from './exercise.ts';
import { aMember, anOffering, anOffice, aTown, type Office, type Town } from './town.ts';
import { aWorld, type World } from './world.ts';

type Planned = NonNullable<Parameters<typeof aSeatedOffering>[2]>;
type Terms = NonNullable<Parameters<typeof anExercise>[1]>;

/** A town whose people apply for the seats of an exercise, and the office: what stories about seats begin with. */
export class SeatDesk {
  declare world: World;
  declare town: Town;
  declare office: Office;
  /** Of each test its own, as is the offering. */
  declare exercise: Exercise;
  declare offering: OfferingId;

  readonly somebody = (name = '山田 花子', at = this.town) => aMember(this.world.owner, at.id, name);
  readonly as = (person: PersonId, at = this.town) => this.world.as(person, at.id);
  readonly coordinator = () => this.as(this.town.coordinator);
  readonly clerk = () => this.world.as(this.office.clerk, this.office.id);

  /** For the offering of the test, alone, unless told otherwise. */
  readonly apply = async (person: PersonId, sent: Partial<SentOf<typeof applyForSeats>> = {}, at = this.town) =>
    (await this.as(person, at)).ask(applyForSeats, {
      params: {},
      input: { choices: [this.offering], companions: [], acceptsTerms: true, ...sent },
    });

  /** As the office sees it. */
  readonly view = async (applicationId: string) =>
    (await (await this.clerk()).ask(viewApplication, { params: { applicationId: applicationId as never } })).answer;
}

/** The same for the tests of this file: the town and the office once, an exercise for each, with an offering unless it plans its own. */
export function aSeatDesk(planned: Planned | null, terms: Terms = {}): SeatDesk {
  const desk = new SeatDesk();
  beforeAll(async () => {
    desk.world = await aWorld();
    const { owner } = desk.world;
    desk.town = await aTown(owner, '青空町', await anOffering(owner));
    desk.office = await anOffice(owner);
  });
  beforeEach(async () => {
    desk.world.clock.instant = new Date('2026-11-24T09:00:00+09:00');
    desk.exercise = await anExercise(desk.world.owner, terms);
    if (planned) desk.offering = await aSeatedOffering(desk.world.owner, desk.exercise, planned);
  });
  afterAll(() => desk.world.end());
  return desk;
}
