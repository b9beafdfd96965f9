import { setTimeout as pause } from 'node:timers/promises';
import { applyForSeats } from '#contract';
import type { OfferingId } from '#kernel';
import type { Applicant } from './crowd.ts';
import { readLog } from './ledger-order.ts';
import type { Processes, Told } from './processes.ts';
import { type Plan, Replay } from './replay.ts';
import type { Stage } from './stage.ts';
import { Troubles } from './troubles.ts';

/** One round: so many people after so few seats, while everything else happens too. */
export interface Storm {
  readonly seed: number;
  readonly people: number;
  readonly seats: number;
  readonly offerings: number;
  /** Of each so many people one brings a companion; 0: everybody comes alone. */
  readonly groups: number;
  readonly fairness: Plan['fairness'];
  readonly stages: readonly ('coordinator' | 'office')[];
  /** Coordinators reserve seats and name people for them. */
  readonly reserves: boolean;
  /** Few want the third offering, which is merged into the second, which hardly anybody wants. */
  readonly merges: boolean;
  /** Processes of the api that are killed, and as often a connection of theirs. */
  readonly kills: number;
}

/** What came of a round; `faults` is empty where every rule was kept and everybody was answered. */
export interface Outcome {
  readonly faults: readonly string[];
  readonly replay: Replay;
  readonly applications: number;
  /** How many events of each kind there were. */
  readonly events: ReadonlyMap<string, number>;
}

const BREATH_MILLIS = 20;
const AT_ONCE = 8;
/** Of each so many people who apply one thing happens besides, at least. */
const TROUBLED = 8;
const AT_LEAST = 40;

/** Lets a round happen and reads from the log what came of it. */
export async function stormOn(stage: Stage, processes: Processes, storm: Storm): Promise<Outcome> {
  const plans = await stage.plan(storm);
  const choices = [...plans.keys()];
  const troubles = new Troubles(stage, processes, storm, choices);
  const parties = grouped(stage.crowd.applicants.slice(0, storm.people), storm.groups);
  const told: Told[] = [];
  const apply = async (people: readonly Applicant[], turn: number) => {
    const wanted = storm.merges ? single(choices, turn) : ranked(choices, turn);
    told.push(await processes.send(applyForSeats, applying(people, wanted)));
  };
  const isOver = () => told.length === parties.length;
  const isEnough = () => isOver() && troubles.count >= AT_LEAST + storm.people / TROUBLED;
  const besides = Array.from({ length: AT_ONCE }, () => until(() => troubles.once(), isEnough));
  await Promise.all([...parties.map(apply), ...besides, kill({ stage, processes, storm, isOver })]);
  while (await stage.deliver());
  const outcome = await judged(stage, plans, storm, told);
  return { ...outcome, faults: [...outcome.faults, ...troubles.faults] };
}

const ranked = (choices: readonly OfferingId[], turn: number): OfferingId[] =>
  choices.map((_, rank) => choices[(rank + turn) % choices.length]!);

const FEW = 20;
const HARDLY_ANYBODY = 100;

function single(choices: readonly OfferingId[], turn: number): OfferingId[] {
  if (turn % HARDLY_ANYBODY === 0) return choices.slice(1, 2);
  return turn % FEW === 1 ? choices.slice(2) : choices.slice(0, 1);
}

function applying([first, ...companions]: readonly Applicant[], choices: readonly OfferingId[]) {
  const signInIds = companions.map(({ personId }) => ({ signInId: personId }));
  return { cookie: first!.cookie, input: { choices, companions: signInIds, acceptsTerms: true } };
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

async function until(work: () => Promise<unknown>, isEnough: () => boolean): Promise<void> {
  while (!isEnough()) {
    await work();
    await pause(BREATH_MILLIS);
  }
}

interface Killing {
  readonly stage: Stage;
  readonly processes: Processes;
  readonly storm: Storm;
  readonly isOver: () => boolean;
}

async function kill({ stage, processes, storm, isOver }: Killing): Promise<void> {
  const enough = processes.kills + storm.kills;
  while (!isOver() && processes.kills < enough) {
    await stage.tearOne();
    await processes.killOne();
  }
}

async function judged(stage: Stage, plans: ReadonlyMap<string, Plan>, storm: Storm, told: readonly Told[]) {
  const rows = await readLog(stage.owner);
  const replay = new Replay(rows, plans);
  const broken = replay.broken.map(({ rule, sentence }) => `${rule}: ${sentence}`);
  const left = [...plans.keys()].flatMap((id) => emptyIn(replay, id, storm));
  const events = new Map([...Map.groupBy(rows, ({ kind }) => kind)].map(([kind, { length }]) => [kind, length]));
  const faults = [...broken, ...unkept(replay, told, storm), ...left, ...(await stage.audit())];
  return { replay, events, applications: told.length, faults };
}

/** Refusals, and acknowledged applications that the log does not know. */
const unkept = (replay: Replay, told: readonly Told[], { merges }: Storm): string[] =>
  told.flatMap(({ status, said }) => {
    // One of the choices was merged into another before they came.
    if (merges && said.code === 'offering-takes-nobody') return [];
    if (status !== 201) return `refused: ${JSON.stringify(said)}`;
    return replay.parties.has(said.id ?? '') ? [] : `lost: ${said.id}`;
  });

/** Where everybody comes alone and somebody waits, every seat is held. */
function emptyIn(replay: Replay, offeringId: string, { groups, reserves }: Storm): string[] {
  const waits = [...replay.parties.values()].some(({ waitsFor }) => waitsFor.includes(offeringId));
  const held = replay.heldIn(offeringId);
  const { seats } = replay.accounts.get(offeringId) ?? { seats: 0 };
  const isAlone = groups === 0 && !reserves;
  return waits && isAlone && held !== seats ? [`${held} of ${seats} seats are held while somebody waits`] : [];
}
