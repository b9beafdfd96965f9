import { sendReminders } from '#contract';
import { fiscalYearOf, type OfferingId, type PersonId } from '#kernel';
import { appointCoordinator, appointOfficers, organizationOf } from './appointments.ts';
import type { Browser } from './browser.ts';
import { type Town, towns } from './cast.ts';
import { type Diligence, type Key, keyOf, study } from './learning.ts';
import { openPreCyder } from './offerings.ts';
import { importInventedPast } from './past.ts';
import { bringInStaff, staffOf } from './staff.ts';
import type { Stage } from './stage.ts';

const ALL = 99;
/** How the people of a town get on, in the order of its staff list; then nobody has started. */
const DILIGENCE: readonly Diligence[] = [
  { lessons: ALL, right: ALL },
  { lessons: ALL, right: ALL },
  { lessons: ALL, right: 17 },
  { lessons: 3, right: null },
  { lessons: ALL, right: 6 },
  { lessons: ALL, right: null },
  { lessons: 1, right: null },
];

/** Of each town, how many have started by now. */
const STARTED = [14, 11, 0];

/** A believable year so far: the office opens Pre-CYDER, three towns enroll their staff, and some of them learn. */
export async function playYear(stage: Stage, office: Browser): Promise<void> {
  stage.clock.daysAgo(55);
  const officeId = await organizationOf(office, 'office');
  const period = { startsOn: stage.clock.day(-50), endsOn: stage.clock.day(25) };
  const { editionId, offeringId } = await openPreCyder(office, officeId, period);
  await importInventedPast(office, fiscalYearOf(stage.clock.today()));
  await appointOfficers(stage, office);
  const key = await keyOf(office, editionId);
  for (const [index, town] of towns.entries()) {
    await playTown(stage, { office, town, offeringId, key, started: STARTED[index] ?? 0, since: 48 - index * 6 });
  }
}

interface Part {
  readonly office: Browser;
  readonly town: Town;
  readonly offeringId: OfferingId;
  readonly key: Key;
  readonly started: number;
  /** In days ago. */
  readonly since: number;
}

async function playTown(stage: Stage, { office, town, offeringId, key, started, since }: Part): Promise<void> {
  stage.clock.daysAgo(since);
  const coordinator = await appointCoordinator(stage, office, town);
  await bringInStaff(stage, coordinator, town, offeringId);
  const organizationId = await organizationOf(office, town.code);
  const staff = await staffOf(coordinator, town);
  for (const [index, personId] of staff.slice(0, started).entries()) {
    stage.clock.daysAgo(Math.max(1, since - 5 - index * 2));
    const learner = await stage.as(personId as PersonId, organizationId);
    await study(learner, key, DILIGENCE[index % DILIGENCE.length] ?? { lessons: 0, right: null });
    await stage.settle();
  }
  stage.clock.daysAgo(Math.min(since, 12));
  if (started > 0) await coordinator.ask(sendReminders, { params: { offeringId }, input: { audience: 'unfinished' } });
  await stage.settle();
}
