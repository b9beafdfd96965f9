import { type INestApplication, type INestApplicationContext, Logger } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { AppointFirstOfficer, IssueCode, type NewOfficer } from '#identity';
import { type CalendarDate, Clock, type PersonId } from '#kernel';
import {
  ClockModule,
  type Config,
  configOf,
  Database,
  Deliveries,
  type Mail,
  Mailer,
  MailModule,
  prepareHttp,
} from '#platform';
import { ApiModule } from '../../api/api.module.ts';
import { WorkerModule } from '../../worker/worker.module.ts';
import { Browser } from './browser.ts';

const DAY_MILLIS = 24 * 60 * 60 * 1000;

/** A clock that is set to a day of the story. */
export class StoryClock extends Clock {
  private readonly present = Date.now();
  private instant = 0;

  now(): Date {
    return new Date(this.instant);
  }

  /** So many days ago, in the morning of Japan; a later call on the same day is a minute later. */
  daysAgo(days: number): CalendarDate {
    const day = this.present - days * DAY_MILLIS;
    const morning = day - (day % DAY_MILLIS) + 30 * 60 * 1000;
    this.instant = Math.max(Math.min(morning, this.present), this.instant + 60_000);
    return this.today();
  }

  /** An instant so many minutes from now by the machine's clock, on which the database goes. */
  minutesFromNow(minutes: number): Date {
    return new Date(Date.now() + minutes * 60_000);
  }

  /** The story goes on to this instant, never back. */
  passTo(instant: Date): void {
    this.instant = Math.max(this.instant, instant.getTime());
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

  static async set(apiConfig: NodeJS.ProcessEnv, workerConfig: NodeJS.ProcessEnv): Promise<Stage> {
    const [clock, mailbag] = [new StoryClock(), new Mailbag()];
    Logger.overrideLogger(['error']);
    const quiet = { logger: ['error'] as 'error'[], abortOnError: false };
    const shown = ClockModule.showing(clock);
    const config: Config = configOf(apiConfig);
    const api = await NestFactory.create(ApiModule.with(config, shown), { ...quiet, bodyParser: false });
    await prepareHttp(api).listen(0, '127.0.0.1');
    const work = WorkerModule.with(configOf(workerConfig), shown, MailModule.by(mailbag));
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
