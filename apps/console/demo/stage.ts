import { type INestApplication, type INestApplicationContext, Logger } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { AppointFirstOfficer, IssueCode, type NewOfficer, OpenSession } from '#identity';
import { type CalendarDate, Clock, type OrganizationId, type PersonId } from '#kernel';
import {
  ClockModule,
  type Config,
  Database,
  Deliveries,
  type Mail,
  Mailer,
  MailModule,
  prepareHttp,
  Schedules,
} from '#platform';
import { ApiModule } from '../../api/api.module.ts';
import { WorkerModule } from '../../worker/worker.module.ts';
import { Browser } from './browser.ts';

const DAY_MILLIS = 24 * 60 * 60 * 1000;

const MINUTE_MILLIS = 60_000;

/** A clock that is set to a day of the story, for the processes and for the database. */
export class StoryClock extends Clock {
  private instant = 0;

  constructor(private readonly present: number) {
    super();
  }

  now(): Date {
    return new Date(this.instant);
  }

  /** So many days ago, in the morning of Japan. */
  morning(daysAgo: number): Date {
    return new Date(`${this.day(-daysAgo)}T09:30:00+09:00`);
  }

  /** The story goes on to this instant; where it has come there already, or that is still to come, a minute later at least. */
  passTo(at: Date): CalendarDate {
    this.instant = Math.max(Math.min(at.getTime(), this.present), this.instant + MINUTE_MILLIS);
    return this.today();
  }

  pass(minutes: number): void {
    this.instant += minutes * MINUTE_MILLIS;
  }

  day(daysFromNow: number): CalendarDate {
    const kept = this.instant;
    this.instant = this.present + daysFromNow * DAY_MILLIS;
    const day = this.today();
    this.instant = kept;
    return day;
  }
}

/** Keeps the mails of the story, which reach nobody. */
class Mailbag extends Mailer {
  readonly mails: Mail[] = [];

  async send(mail: Mail): Promise<void> {
    this.mails.push(mail);
  }
}

/** The whole product on a stage: its own clock, its own mails, and people who use it over HTTP. */
export class Stage {
  private constructor(
    readonly clock: StoryClock,
    private readonly mailbag: Mailbag,
    private readonly api: { readonly app: INestApplication; readonly origin: string },
    private readonly worker: INestApplicationContext,
  ) {}

  /** The story ends at the present that is told. */
  static async set(apiConfig: Config, workerConfig: Config, present = Date.now()): Promise<Stage> {
    const [clock, mailbag] = [new StoryClock(present), new Mailbag()];
    Logger.overrideLogger(['error']);
    const quiet = { logger: ['error'] as 'error'[], abortOnError: false };
    const shown = ClockModule.showing(clock);
    const api = await NestFactory.create(ApiModule.with(apiConfig, shown), { ...quiet, bodyParser: false });
    await prepareHttp(api).listen(0, '127.0.0.1');
    const work = WorkerModule.with(workerConfig, shown, MailModule.by(mailbag));
    const worker = await NestFactory.createApplicationContext(work, quiet);
    return new Stage(clock, mailbag, { app: api, origin: await api.getUrl() }, worker);
  }

  visitor(): Browser {
    return new Browser(this.api.origin);
  }

  /** The code of a link by which somebody signs in for the first time. */
  async codeFor(personId: PersonId): Promise<string> {
    const { code } = await this.api.app.get(IssueCode, { strict: false }).execute({ personId, purpose: 'invitation' });
    return code;
  }

  /** Somebody who has been here signs in again, for one organization or none; without the password, whose check takes long. */
  async back(personId: PersonId, organizationId: OrganizationId | null = null): Promise<Browser> {
    const token = await this.api.app.get(OpenSession, { strict: false }).execute(personId, organizationId);
    return new Browser(this.api.origin, token);
  }

  /** What is due at this time, and what follows from it. */
  async tick(): Promise<void> {
    await this.worker.get(Schedules).turn();
    await this.settle();
  }

  /** What the worker would do until nothing is left to do. */
  async settle(): Promise<void> {
    while (await this.worker.get(Deliveries).turn());
  }

  /** The newest mail to this address. */
  lastMailTo(address: string): string {
    const mail = this.mailbag.mails.findLast(({ to }) => to === address);
    if (!mail) throw new Error(`No mail to ${address}`);
    return mail.text;
  }

  /** The mail addresses in the database, of the story or not. */
  async mailAddresses(): Promise<(string | null)[]> {
    const accounts = await this.worker
      .get(Database)
      .read<{ mail: string | null }>('send-mail', 'select mail from accounts');
    return accounts.map(({ mail }) => mail);
  }

  /** The code of a link for the first officer of all, whom the console appoints. */
  async firstOfficer(person: NewOfficer): Promise<string> {
    const { code } = await this.api.app.get(AppointFirstOfficer, { strict: false }).execute(person);
    return code;
  }

  async leave(): Promise<void> {
    await this.api.app.close();
    await this.worker.close();
  }
}

/** Something of the story, and when it happens. */
export interface Act {
  readonly at: Date;
  play(): Promise<unknown>;
}
