import { setTimeout as pause } from 'node:timers/promises';
import { acceptOwnOffer, applyForSeats, cancelOwnSeat, changeSeats, declineOwnOffer } from '#contract';
import type { OfferingId } from '#kernel';
import { ExpireOffers } from '../../libs/contexts/enrollment/schedules/expire-offers.ts';
import { forgetEverybody } from '../world/database.ts';
import { anExercise, aSeatedOffering } from '../world/exercise.ts';
import { anOffice } from '../world/town.ts';
import type { World } from '../world/world.ts';
import { aCrowd, type Applicant } from './crowd.ts';
import { readLog } from './ledger-order.ts';
import type { Processes, Told } from './processes.ts';
import { type Plan, Replay } from './replay.ts';

/** One round: so many people after so few seats, while everything else happens too. */
export interface Storm {
  readonly people: number;
  readonly seats: number;
  readonly offerings: number;
  /** Of each so many people one brings a companion; 0: everybody comes alone. */
  readonly groups: number;
  readonly fairness: Plan['fairness'];
  readonly kills: number;
}

/** What came of a round; `faults` is empty where every rule was kept and everybody was answered. */
export interface Outcome {
  readonly faults: readonly string[];
  readonly replay: Replay;
  readonly events: number;
  readonly resized: number;
}

const DAY_MILLIS = 86_400_000;
const FAR_AHEAD_DAYS = 700;
const LONGER_THAN_AN_OFFER_DAYS = 15;
const TOWNS = 20;
const BREATH_MILLIS = 20;

const dayAfter = (days: number): string => new Date(Date.now() + days * DAY_MILLIS).toISOString().slice(0, 10);

/** Lets a round happen on an empty database and reads from the log what came of it. */
export async function stormOn(world: World, processes: Processes, storm: Storm): Promise<Outcome> {
  await forgetEverybody(world.owner);
  world.clock.instant = new Date();
  const plans = await offeringsOf(world, storm);
  const crowd = await aCrowd(world.owner, storm.people, TOWNS);
  const choices = [...plans.keys()] as OfferingId[];
  const told: Told[] = [];
  const apply = async (people: Applicant[], turn: number) => {
    const [first, ...companions] = people;
    const ranked = [...choices.slice(turn % choices.length), ...choices.slice(0, turn % choices.length)];
    const input = { choices: ranked, companions: companions.map(({ personId }) => ({ signInId: personId })) };
    const sent = { cookie: first!.cookie, input: { ...input, acceptsTerms: true } };
    told.push(await processes.send(applyForSeats, sent));
  };
  const parties = grouped(crowd, storm.groups);
  const isOver = () => told.length === parties.length;
  const applying = Promise.all(parties.map(apply));
  const resizing = await resizer(world, processes, { offerings: choices, seats: storm.seats });
  await Promise.all([applying, ...troubles(world, processes, storm, isOver), until(resizing, isOver)]);
  return outcomeOf(world, plans, { storm, told });
}

async function offeringsOf({ owner }: World, storm: Storm): Promise<Map<string, Plan>> {
  const exercise = await anExercise(owner);
  const plans = new Map<string, Plan>();
  while (plans.size < storm.offerings) {
    const startsOn = dayAfter(FAR_AHEAD_DAYS + plans.size);
    const { seats, fairness } = storm;
    plans.set(await aSeatedOffering(owner, exercise, { seats, fairness, startsOn }), { days: [startsOn], fairness });
  }
  return plans;
}

/** Companions belong to the organization of who brings them. */
function grouped(crowd: readonly Applicant[], each: number): Applicant[][] {
  const byTown = Map.groupBy(crowd, ({ organizationId }) => organizationId);
  return [...byTown.values()].flatMap((people) => {
    const parties: Applicant[][] = [];
    for (let at = 0; at < people.length; ) {
      const size = each && parties.length % each === 0 ? 2 : 1;
      parties.push(people.slice(at, at + size));
      at += size;
    }
    return parties;
  });
}

const SOMEBODY = `
  select a.id, a.version, m.learner_id as "personId" from applications a
  join application_members m on m.application_id = a.id and m.state = 'live' and m.learner_id = a.applied_by
  where a.state = $1 order by random() limit 3`;

type Work = () => Promise<unknown>;

/** Some seats more or fewer, again and again; fewer than are held is refused. */
async function resizer({ owner, as }: World, processes: Processes, asked: { offerings: OfferingId[]; seats: number }) {
  const { id, clerk } = await anOffice(owner);
  const { cookie } = await as(clerk, id);
  let turn = 0;
  return () => {
    const offeringId = asked.offerings[turn % asked.offerings.length]!;
    const input = { seats: asked.seats + (turn++ % 3), reason: '会場の都合' };
    return processes.send(changeSeats, { cookie, params: { offeringId }, input });
  };
}

async function until(work: Work, isEnough: () => boolean): Promise<void> {
  while (!isEnough()) {
    await work();
    await pause(BREATH_MILLIS);
  }
}

/** What goes on until everybody has been answered: people cancel and answer, offers end, processes are killed. */
function troubles(world: World, processes: Processes, storm: Storm, isOver: () => boolean): Promise<void>[] {
  const move =
    (verb: typeof cancelOwnSeat | typeof acceptOwnOffer | typeof declineOwnOffer, state: string) => async () => {
      const { rows } = await world.owner.query(SOMEBODY, [state]);
      const send = ({ id, version, personId }: { id: string; version: number; personId: string }) =>
        processes.send(verb, { cookie: `session=${personId}`, params: { applicationId: id }, input: { version } });
      await Promise.all(rows.map(send));
    };
  const expire = async () => {
    world.clock.instant = new Date(Date.now() + LONGER_THAN_AN_OFFER_DAYS * DAY_MILLIS);
    await world.worker.get(ExpireOffers, { strict: false }).run('allot-seats');
  };
  const killed = processes.kills + storm.kills;
  return [
    until(move(cancelOwnSeat, 'confirmed'), isOver),
    until(move(cancelOwnSeat, 'waitlisted'), isOver),
    until(move(acceptOwnOffer, 'offered'), isOver),
    until(move(declineOwnOffer, 'offered'), isOver),
    until(expire, isOver),
    until(
      () => processes.killOne(),
      () => isOver() || processes.kills >= killed,
    ),
  ];
}

interface Answers {
  readonly storm: Storm;
  readonly told: readonly Told[];
}

async function outcomeOf({ owner }: World, plans: ReadonlyMap<string, Plan>, answers: Answers): Promise<Outcome> {
  const rows = await readLog(owner);
  const replay = new Replay(rows, plans);
  const broken = replay.broken.map(({ rule, sentence }) => `${rule}: ${sentence}`);
  const left = [...plans.keys()].flatMap((id) => emptyIn(replay, id, answers.storm));
  const resized = rows.filter(({ kind }) => kind === 'seats-changed').length;
  return { replay, events: rows.length, resized, faults: [...broken, ...unkept(replay, answers.told), ...left] };
}

/** Refusals, and acknowledged applications that the log does not know. */
const unkept = (replay: Replay, told: readonly Told[]): string[] =>
  told.flatMap(({ status, said }) => {
    if (status !== 201) return `refused: ${JSON.stringify(said)}`;
    return replay.parties.has(said.id ?? '') ? [] : `lost: ${said.id}`;
  });

/** Where everybody comes alone and somebody waits, every seat is held. */
function emptyIn(replay: Replay, offeringId: string, { groups }: Storm): string[] {
  const waits = [...replay.parties.values()].some(({ waitsFor }) => waitsFor.includes(offeringId));
  const held = replay.heldIn(offeringId);
  const { seats } = replay.accounts.get(offeringId) ?? { seats: 0 };
  return waits && groups === 0 && held !== seats ? [`${held} of ${seats} seats are held while somebody waits`] : [];
}
