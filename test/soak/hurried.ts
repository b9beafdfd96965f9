import { createHash, randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import * as contract from '#contract';
import { aProfile } from '../world/cohort-to-apply-to.ts';
import type { Heard, Processes } from './processes.ts';
import type { Maker, Window } from './window.ts';

/** What somebody does whose answer did not come; each finds out what became of it. */
export type Habit = 'asks again' | 'looks' | 'has two windows';
export const habits: readonly Habit[] = ['asks again', 'looks', 'has two windows'];

export interface SentFile {
  readonly fileId: string;
  readonly sha256: string;
}

export interface Written {
  readonly body: string;
  readonly files: readonly SentFile[];
}

export interface Acknowledged {
  readonly number: number;
  readonly submittedAt: string;
  readonly digest: string;
  /** What was written when it was submitted. */
  readonly written: Written;
}

interface Said {
  readonly code?: string;
  readonly revision?: number;
  readonly fileId?: string;
  readonly cohortApplicationId?: string;
  readonly receipts?: readonly Omit<Acknowledged, 'written'>[];
  readonly questions?: readonly {
    readonly body: string;
    readonly revision: number;
    readonly files: readonly SentFile[];
  }[];
  readonly hasMissedEnd?: boolean;
}
type Verb = { readonly route: { readonly method: string; readonly path: string } };
interface Asked {
  readonly params?: Readonly<Record<string, string>>;
  readonly input?: object;
  readonly key?: string;
}

const PATIENT = 200;
const BREATH_MILLIS = 100;
const SERVER_ERROR = 500;
const PIECES = 3;
const LINES = 2000;
export const NOT_TAKEN = 'applications-not-taken';

/** Ends the hurry: nothing is taken any more. */
class Refused extends Error {}

export const sha256 = (text: string | Uint8Array): string => createHash('sha256').update(text).digest('hex');

/** Somebody who writes, uploads and submits until nothing is taken any more, and notes what they were told. */
export class Hurried {
  readonly receipts: Acknowledged[] = [];
  readonly faults: string[] = [];
  written: Written = { body: '', files: [] };
  applicationId = '';
  refusal: string | null = null;
  private revision = 0;

  constructor(
    readonly maker: Maker,
    private readonly habit: Habit,
    private readonly processes: Processes,
    private readonly window: Window,
  ) {}

  /** Says who they are and begins an application. */
  async enter(): Promise<void> {
    const params = { cohortId: this.window.cohortId };
    const profile = await this.ask(contract.keepApplicantProfile, { params, input: aProfile, key: '' });
    // The answer to the first attempt may have been lost.
    if (profile.said.code !== 'record-changed-meanwhile') this.settle('profile', profile);
    const input = { trackId: this.window.trackId };
    const { said } = this.settle('begin', await this.ask(contract.beginCohortApplication, { params, input }));
    this.applicationId = said.cohortApplicationId ?? '';
  }

  /** Writes, uploads and submits, again and again, until a refusal. */
  async hurry(): Promise<void> {
    await this.until(async () => {
      if (!this.applicationId) await this.enter();
      for (let round = 1; ; round++) {
        await this.write(round);
        await this.submit();
      }
    });
  }

  /** Submits what is written, though it is too late. */
  async comeLate(): Promise<void> {
    await this.until(() => this.submit());
  }

  /** A text that nobody else has, and every other time a file. */
  async write(round: number): Promise<void> {
    await this.save(`${round}回目 ${this.maker.personId}`);
    if (round % 2) await this.upload(`${this.maker.personId} ${round}\n`.repeat(LINES));
  }

  /** What the product says of one's own application at last. */
  async look(): Promise<Said> {
    return (await this.ask(contract.viewOwnCohortApplication, { params: this.own() })).said;
  }

  /** The files that stand with the answers. */
  async filesShown(): Promise<Set<string>> {
    if (!this.applicationId) return new Set();
    return new Set((await this.look()).questions?.flatMap(({ files }) => files.map(({ fileId }) => fileId)));
  }

  /** The digest of a file as it comes back. */
  async digestOf(fileId: string): Promise<string> {
    return sha256((await this.ask(contract.downloadOwnFile, { params: { fileId } })).bytes);
  }

  private own = () => ({ cohortApplicationId: this.applicationId });

  private async until(work: () => Promise<void>): Promise<void> {
    await work().catch((error: unknown) => {
      if (!(error instanceof Refused)) throw error;
    });
  }

  private async save(body: string): Promise<void> {
    const params = { ...this.own(), formQuestionId: this.window.questions.text };
    const isOver = this.window.isOver;
    const heard = await this.ask(contract.saveCohortAnswer, {
      params,
      input: { revision: this.revision, body, links: [] },
    });
    if (heard.said.code === 'answer-changed-elsewhere') {
      const stands = (await this.look()).questions?.[0];
      if (stands?.body !== body) this.faults.push(`an answer was changed by nobody: ${this.applicationId}`);
      this.revision = stands?.revision ?? this.revision;
    } else {
      this.revision = this.settle('answer', heard, isOver).said.revision ?? this.revision;
    }
    this.written = { ...this.written, body };
  }

  private async upload(text: string): Promise<void> {
    const bytes = Buffer.from(text);
    const formQuestionId = this.window.questions.file;
    const input = { formQuestionId, name: '作品.txt', sizeBytes: bytes.length };
    const opened = await this.ask(contract.openCohortFile, { params: this.own(), input });
    const fileId = this.settle('opened file', opened).said.fileId ?? '';
    await this.sendPieces(fileId, bytes);
    const isOver = this.window.isOver;
    const params = { ...this.own(), fileId };
    this.settle('file', await this.ask(contract.keepCohortFile, { params, input: { formQuestionId } }), isOver);
    this.written = { ...this.written, files: [...this.written.files, { fileId, sha256: sha256(bytes) }] };
  }

  /** Piece by piece; after a broken line from where it stands. */
  private async sendPieces(fileId: string, bytes: Buffer): Promise<void> {
    const path = contract.appendToUpload.route.path.replace(':fileId', fileId);
    const piece = Math.ceil(bytes.length / PIECES);
    for (let at = 0; at < bytes.length; ) {
      const headers = {
        cookie: this.maker.cookie,
        'content-type': 'application/offset+octet-stream',
        'upload-offset': String(at),
      };
      const sent = await this.processes.attempt(path, {
        method: 'PATCH',
        headers,
        body: new Uint8Array(bytes.subarray(at, at + piece)),
      });
      const stood = sent?.status === 204 ? sent : await this.ask(contract.viewUpload, { params: { fileId } });
      const stands = Number(stood.headers.get('upload-offset'));
      if (sent?.status === 204 && stands < at + 1) this.faults.push(`a piece was acknowledged and not kept: ${fileId}`);
      if (sent?.status !== 204) await pause(BREATH_MILLIS);
      at = stands;
    }
  }

  private async submit(): Promise<void> {
    const isOver = this.window.isOver;
    const key = randomUUID();
    const asked = { params: this.own(), input: {} };
    const first = this.ask(contract.submitCohortApplication, { ...asked, key });
    if (this.habit === 'has two windows') {
      const both = await Promise.all([first, this.ask(contract.submitCohortApplication, asked)]);
      const taken = both.filter(({ status }) => status === 201);
      if (new Set(taken.map(({ bytes }) => String(bytes))).size > 1)
        this.faults.push(`submitted twice at once, and told two receipts: ${this.applicationId}`);
      return this.note(taken[0] ?? both[0], isOver);
    }
    // As if the answer had been lost on its way.
    await first;
    if (this.habit === 'asks again')
      return this.note(await this.ask(contract.submitCohortApplication, { ...asked, key }), isOver);
    const last = (await this.look()).receipts?.[0];
    if (last && last.number > this.receipts.length) return this.keep(last, isOver);
    return this.note(await this.ask(contract.submitCohortApplication, asked), this.window.isOver);
  }

  private note(heard: Heard & { said: Said }, isOver: boolean): void {
    const { said } = this.settle('submission', heard);
    this.keep(said as unknown as Omit<Acknowledged, 'written'>, isOver);
  }

  private keep({ number, submittedAt, digest }: Omit<Acknowledged, 'written'>, isOver: boolean): void {
    this.receipts.push({ number, submittedAt, digest, written: this.written });
    if (isOver) this.tooLate('submission');
  }

  /** What was acknowledged, or the end. What began after the end and was acknowledged is a fault, and the end too. */
  private settle(what: string, heard: Heard & { said: Said }, isOver = false) {
    if (heard.said.code === NOT_TAKEN) {
      this.refusal = what;
      throw new Refused();
    }
    if (heard.status >= 300) {
      this.faults.push(`${what} was answered with ${heard.status} ${heard.said.code}`);
      throw new Refused();
    }
    if (isOver) this.tooLate(what);
    return heard;
  }

  private tooLate(what: string): never {
    this.faults.push(`taken late: ${what} of ${this.applicationId}`);
    throw new Refused();
  }

  /** Until it is answered, under one key. */
  private async ask(
    { route }: Verb,
    { params = {}, input, key = randomUUID() }: Asked,
  ): Promise<Heard & { said: Said }> {
    const path = route.path.replace(/:(\w+)/g, (_, name: string) => params[name] ?? '');
    const headers = {
      cookie: this.maker.cookie,
      'content-type': 'application/json',
      ...(key && { 'idempotency-key': key }),
    };
    const request = { method: route.method, headers, ...(input && { body: JSON.stringify(input) }) };
    for (let attempt = 1; attempt <= PATIENT; attempt++) {
      const heard = await this.processes.attempt(path, request);
      if (heard && heard.status < SERVER_ERROR) return { ...heard, said: saidIn(heard) };
      this.processes.repeated += 1;
      await pause(BREATH_MILLIS);
    }
    throw new Error(`${route.method} ${path} was not answered`);
  }
}

function saidIn({ headers, bytes }: Heard): Said {
  return headers.get('content-type')?.includes('json') ? (JSON.parse(String(bytes)) as Said) : {};
}
