import { randomUUID } from 'node:crypto';
import { appendFileSync, existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import type { Browser, BrowserContext, Page, Request } from 'playwright-core';
import { extractText, getDocumentProxy } from 'unpdf';
import { walkByTab } from './walked-by-tab.ts';

const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
const ASKED = { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'], resultTypes: ['violations'] };
const PATIENCE_MILLIS = 120_000;
/** What may still come while a page is looked at; other requests belong to leaving it. */
const ITS_PARTS = ['fetch', 'xhr', 'script', 'stylesheet', 'image', 'font'];
const LONGEST_COMING_MILLIS = 30_000;
const QUIET_TURNS = 2;
const LOOKS = 4;
const DAY_MILLIS = 24 * 60 * 60 * 1000;
const WIDE = { width: 1280, height: 900 };
const PHONE = { width: 320, height: 640 };
/** What 400 % leaves of a screen of 1280 × 1024. */
const ZOOMED = { width: 320, height: 256 };

interface Violation {
  readonly id: string;
  readonly help: string;
  readonly nodes: { readonly target: string[]; readonly html: string }[];
}

export const origin = (): string => process.env.JOURNEY_ORIGIN ?? '';
/** The file that lists the addresses all journeys have looked at, a line each. */
export const lookedAt = (): string => process.env.JOURNEY_LOOKED_AT ?? '';

/** A day as date fields take it, counted from today in Japan. */
export const dayFromToday = (days: number): string =>
  new Date(Date.now() + days * DAY_MILLIS).toLocaleDateString('sv-SE', { timeZone: 'Asia/Tokyo' });

/** Runs in the page: what fades in or out has done so. */
const ended = () =>
  Promise.all(
    document
      .getAnimations()
      .filter(({ effect }) => effect?.getComputedTiming().iterations !== Number.POSITIVE_INFINITY)
      .map(({ finished }) => finished.catch(() => undefined)),
  ).then(() => undefined);

/** Runs in the page: it has done all that it had to do. */
const idle = () => new Promise<void>((resolve) => requestIdleCallback(() => resolve(), { timeout: 1000 }));

/** Runs in the page: hints wider than the room of their field. */
const cutHints = (): string[] => {
  const pen = document.createElement('canvas').getContext('2d');
  return [...document.querySelectorAll<HTMLInputElement>('input[placeholder]')]
    .filter((field) => {
      const { font } = getComputedStyle(field, '::placeholder');
      const { paddingLeft, paddingRight } = getComputedStyle(field);
      if (pen) pen.font = font;
      const room = field.clientWidth - Number.parseFloat(paddingLeft) - Number.parseFloat(paddingRight);
      return field.clientWidth > 0 && (pen?.measureText(field.placeholder).width ?? 0) > room;
    })
    .map(({ placeholder }) => placeholder);
};

/** Runs in the page: axe tells of everything that it looked at, megabytes; only what it found wrong is brought here. */
const onlyViolations = ({ violations }: { violations: Violation[] }): Violation[] =>
  violations.map(({ id, help, nodes }) => ({
    id,
    help,
    nodes: nodes.map(({ target, html }) => ({ target, html: html.slice(0, 160) })),
  }));

/** Runs in the page: nothing fades any more. A tooltip half there has no contrast that axe could judge. */
function stand(): void {
  const still = new CSSStyleSheet();
  still.replaceSync('* { transition: none !important; }');
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, still];
}

/** Somebody at a browser: whatever is asked of another host, and whatever a page throws, is kept and fails the journey. */
export class Visitor {
  private readonly wrongs: string[] = [];
  private readonly underWay = new Set<Request>();

  private constructor(
    readonly context: BrowserContext,
    readonly page: Page,
    private readonly journey: string,
  ) {}

  static async arrive(browser: Browser, journey: string): Promise<Visitor> {
    const context = await browser.newContext({
      baseURL: origin(),
      locale: 'ja-JP',
      timezoneId: 'Asia/Tokyo',
      viewport: WIDE,
      acceptDownloads: true,
    });
    const page = await context.newPage();
    context.setDefaultTimeout(PATIENCE_MILLIS);
    const visitor = new Visitor(context, page, journey);
    await visitor.watch();
    return visitor;
  }

  private async watch(): Promise<void> {
    const isOutside = (url: URL) => url.protocol.startsWith('http') && url.origin !== origin();
    await this.context.route(isOutside, (route) => {
      this.wrongs.push(`asked ${route.request().url()}`);
      return route.abort();
    });
    this.context.on('request', (request) => {
      if (ITS_PARTS.includes(request.resourceType())) this.underWay.add(request);
    });
    this.context.on('requestfinished', (request) => this.underWay.delete(request));
    this.context.on('requestfailed', (request) => this.underWay.delete(request));
    this.page.on('domcontentloaded', () => this.underWay.clear());
    // Without a listener the first file chooser may open before it is watched for.
    this.page.on('filechooser', () => undefined);
    this.context.on('weberror', (fault) => this.wrongs.push(`page: ${fault.error().message}`));
    this.context.on('console', (said) => {
      const isRefusal = said.text().startsWith('Failed to load resource: the server responded');
      if (said.type() === 'error' && !isRefusal) this.wrongs.push(`console: ${said.text()}`);
      if (said.text().includes('Missing translation')) this.wrongs.push(said.text());
    });
  }

  /** Takes the place of a demo account, as the sign-in page of a development does. */
  async signInAs(signInId: string): Promise<void> {
    const { items } = await (await this.context.request.get('/api/demo-accounts')).json();
    const person = (items as { personId: string; signInId: string }[]).find((one) => one.signInId === signInId);
    if (!person) throw new Error(`No demo account ${signInId}`);
    await this.takePlaceOf(person.personId);
  }

  async takePlaceOf(personId: string): Promise<void> {
    const answer = await this.context.request.post('/api/sessions/demo', { data: { personId } });
    if (!answer.ok()) throw new Error(await answer.text());
  }

  /** Prints a slip for somebody of one's organization, and reads its code as they would. */
  async slipFor(signInId: string): Promise<string> {
    const { items } = await (await this.context.request.get('/api/members?perPage=200')).json();
    const member = (items as { id: string; signInId: string }[]).find((one) => one.signInId === signInId);
    const printed = await this.context.request.post('/api/slips', {
      data: { memberIds: [member?.id] },
      headers: { 'idempotency-key': randomUUID() },
    });
    const [, code] = /\b([0-9A-Z]{5}-?[0-9A-Z]{5})\b/.exec(await wordsOf(new Uint8Array(await printed.body()))) ?? [];
    if (!code) throw new Error(`No code on the slip for ${signInId}`);
    return code;
  }

  async open(path: string): Promise<void> {
    await this.page.goto(path, { waitUntil: 'networkidle' });
  }

  /**
   * Looks at the page as it stands: axe, once around by Tab, and at 400 % axe again and no sideways scroll; pictures at
   * both widths where somebody wants to see them.
   */
  async look(name: string): Promise<void> {
    await this.glance(name);
    await this.keepWhatLasts(name, (isAgain) => walkByTab(this.page, isAgain));
    await this.page.setViewportSize(PHONE);
    await this.picture(name, PHONE.width);
    await this.page.setViewportSize(ZOOMED);
    await this.keepWhatLasts(name, () => this.tooWide());
    await this.check(`${name} at 400 %`);
    await this.page.setViewportSize(WIDE);
    appendFileSync(lookedAt(), `${new URL(this.page.url()).pathname}\n`);
  }

  /** Looks at the page as it stands on a wide screen alone. */
  async glance(name: string): Promise<void> {
    await this.rest();
    await this.page.mouse.move(0, 0);
    await this.page.evaluate(ended);
    await this.picture(name, WIDE.width);
    await this.check(name);
  }

  /** Waits until all parts of the page have come and stand; a page that never rests is looked at as it is. */
  private async rest(): Promise<void> {
    const until = Date.now() + LONGEST_COMING_MILLIS;
    for (let quiet = 0; quiet < QUIET_TURNS && Date.now() < until; ) {
      await this.page.evaluate(idle).catch(() => undefined);
      quiet = this.underWay.size > 0 ? 0 : quiet + 1;
      if (quiet === 0) await this.page.waitForTimeout(50);
    }
  }

  /** A fault of a page that was still on its way is none: what is wrong is wrong again once the page has come to rest. */
  private async keepWhatLasts(name: string, find: (isAgain: boolean) => Promise<string[]>): Promise<void> {
    let faults = await find(false);
    for (let looks = 1; faults.length > 0 && looks < LOOKS; looks++) {
      await this.rest();
      faults = await find(true);
    }
    this.wrongs.push(...faults.map((fault) => `${name}: ${fault}`));
  }

  private async tooWide(): Promise<string[]> {
    const { scroll, client } = await this.page.evaluate(() => ({
      scroll: document.documentElement.scrollWidth,
      client: document.documentElement.clientWidth,
    }));
    return scroll > client ? [`${scroll - client} px too wide at ${ZOOMED.width} px`] : [];
  }

  /** Hints of fields that do not fit into them at this width. */
  async hintsCutOff(width: number): Promise<string[]> {
    await this.page.setViewportSize({ width, height: WIDE.height });
    await this.rest();
    const cut = await this.page.evaluate(cutHints);
    await this.page.setViewportSize(WIDE);
    return cut;
  }

  async picture(name: string, width: number): Promise<void> {
    const folder = process.env.KUNREN_SCREENSHOTS;
    if (!folder) return;
    mkdirSync(folder, { recursive: true });
    const path = `${folder}/${this.journey}-${name.replaceAll(' ', '-')}-${width}.png`;
    await this.page.screenshot({ path, fullPage: true });
  }

  /** A picture for the README, renewed only when it is asked for. */
  async keep(name: string): Promise<void> {
    if (process.env.KEEP_SCREENSHOTS !== 'yes') return;
    mkdirSync('docs/screenshots', { recursive: true });
    await this.rest();
    await this.page.screenshot({ path: `docs/screenshots/${name}.png` });
  }

  private check(name: string): Promise<void> {
    return this.keepWhatLasts(name, () => this.violations());
  }

  private async violations(): Promise<string[]> {
    await this.page.evaluate(stand);
    await this.page.evaluate(ended);
    if (!(await this.page.evaluate('Boolean(window.axe?.run)'))) await this.page.evaluate(axe);
    const found = (await this.page.evaluate(
      `axe.run(${JSON.stringify(ASKED)}).then(${onlyViolations})`,
    )) as Violation[];
    return found.flatMap(({ id, help, nodes }) =>
      nodes.map(({ target, html }) => `${id} (${help}) at ${target.join(' ')}: ${html}`),
    );
  }

  /** A line of 1.5 Mbit/s with 150 ms each way, as in many a town; answers how much came over it so far. */
  async onSlowLine(): Promise<() => number> {
    const line = await this.context.newCDPSession(this.page);
    let bytes = 0;
    line.on('Network.loadingFinished', ({ encodedDataLength }) => {
      bytes += encodedDataLength;
    });
    await line.send('Network.enable');
    const throughput = (1.5 * 1024 * 1024) / 8;
    const conditions = { offline: false, latency: 150, downloadThroughput: throughput, uploadThroughput: throughput };
    await line.send('Network.emulateNetworkConditions', conditions);
    return () => bytes;
  }

  /** The mails that reached the mail catcher, as they were written. */
  mails(): { to: string; text: string }[] {
    const folder = process.env.JOURNEY_MAILS ?? '';
    const caught = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.json')) : [];
    return caught.map((name) => {
      const { to, text } = JSON.parse(readFileSync(`${folder}/${name}`, 'utf8'));
      return { to, text };
    });
  }

  /** Waits for a mail to this address. */
  async mailTo(address: string): Promise<string> {
    for (let tries = 0; tries < 1200; tries++) {
      const mail = this.mails().find(({ to }) => to.includes(address));
      if (mail) return mail.text;
      await this.page.waitForTimeout(100);
    }
    throw new Error(`No mail came to ${address}`);
  }

  /** What went wrong since it was last asked. */
  faultsFound(): string[] {
    return this.wrongs.splice(0);
  }

  async leave(): Promise<void> {
    await this.context.close();
  }
}

export async function wordsOf(pdf: Uint8Array): Promise<string> {
  const { text } = await extractText(await getDocumentProxy(pdf), { mergePages: true });
  return text;
}
