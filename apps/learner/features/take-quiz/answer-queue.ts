import { Refused } from '#web/api-client';

export interface Choice {
  readonly sequence: number;
  readonly choices: readonly number[];
}
export interface Kept extends Choice {
  readonly savedAt: string;
}

/** What a page says of saving. */
export interface Saving {
  /** Answers that are on this device and not yet at the server. */
  readonly waiting: number;
  readonly savedAt: string | null;
  readonly isOffline: boolean;
  /** Why the server would not keep an answer, in its own sentence. */
  readonly refusal: string | null;
}
export const nothingSaved: Saving = { waiting: 0, savedAt: null, isOffline: false, refusal: null };

interface Told {
  readonly saving: (saving: Saving) => void;
  /** The server holds something newer, given in another window. */
  readonly newer: (questionId: string, choices: readonly number[]) => void;
}
interface Remembered {
  readonly next: number;
  readonly pending: Readonly<Record<string, Choice>>;
  readonly flags: readonly string[];
}

const FIRST_PAUSE = 2_000;
const LONGEST_PAUSE = 15_000;
const blank: Remembered = { next: 1, pending: {}, flags: [] };
const withoutStorage = new Map<string, Remembered>();

/**
 * The answers of one attempt on their way to the server. What was chosen is on the device first, in numbered order that
 * all windows of the browser share, and leaves it when the server has it: a killed tab sends it when it is opened again.
 */
export class AnswerQueue {
  private state = nothingSaved;
  private isSending = false;
  private highest = 0;
  private pause = FIRST_PAUSE;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly attemptId: string,
    private readonly send: (questionId: string, choice: Choice) => Promise<Kept>,
    private readonly told: Told,
  ) {}

  get remembered(): Remembered {
    try {
      return JSON.parse(localStorage.getItem(this.name) ?? 'null') ?? blank;
    } catch {
      return withoutStorage.get(this.name) ?? blank;
    }
  }

  /** Whether the server has acknowledged more than this: an answer that was asked for before that shows the past. */
  hasGoneBeyond(sequence: number): boolean {
    return this.highest > sequence;
  }

  /** Numbers go on after what the server has seen; what an earlier window left is sent. */
  begin(lastSequence: number): void {
    this.remember({ next: Math.max(this.remembered.next, lastSequence + 1) });
    void this.flush();
  }

  choose(questionId: string, choices: readonly number[]): void {
    const { next, pending } = this.remembered;
    this.remember({ next: next + 1, pending: { ...pending, [questionId]: { sequence: next, choices } } });
    this.say({ refusal: null });
    void this.flush();
  }

  flag(questionId: string, isFlagged: boolean): void {
    const others = this.remembered.flags.filter((id) => id !== questionId);
    this.remember({ flags: isFlagged ? [...others, questionId] : others });
  }

  /** Sends what waits, one after another; tries again by itself when the line or the server is down. */
  async flush(): Promise<void> {
    if (this.isSending) return;
    this.isSending = true;
    clearTimeout(this.timer);
    try {
      for (let first = this.first(); first; first = this.first()) await this.sendOne(...first);
      this.pause = FIRST_PAUSE;
      this.say({ isOffline: false });
    } catch {
      this.say({ isOffline: true });
      this.timer = setTimeout(() => void this.flush(), this.pause);
      this.pause = Math.min(LONGEST_PAUSE, this.pause * 2);
    } finally {
      this.isSending = false;
    }
  }

  stop(): void {
    clearTimeout(this.timer);
  }

  /** The attempt is over: nothing of it stays on the device. */
  forget(): void {
    this.stop();
    try {
      localStorage.removeItem(this.name);
    } catch {
      withoutStorage.delete(this.name);
    }
  }

  private get name(): string {
    return `kunren.attempt.${this.attemptId}`;
  }

  private first(): [string, Choice] | undefined {
    const waiting = Object.entries(this.remembered.pending);
    const lowest = Math.min(...waiting.map(([, { sequence }]) => sequence));
    return waiting.find(([, { sequence }]) => sequence === lowest);
  }

  private async sendOne(questionId: string, sent: Choice): Promise<void> {
    this.say({});
    try {
      const kept = await this.send(questionId, sent);
      this.settle(questionId, sent);
      this.highest = Math.max(this.highest, kept.sequence);
      this.remember({ next: Math.max(this.remembered.next, kept.sequence + 1) });
      this.say({ savedAt: kept.savedAt, isOffline: false });
      if (`${kept.choices}` !== `${sent.choices}`) this.meet(questionId, sent, kept);
    } catch (fault) {
      if (!isFinal(fault)) throw fault;
      this.settle(questionId, sent);
      this.say({ refusal: fault.message });
    }
  }

  /** Two devices used the same number: what was chosen here comes after. A higher number is newer: it is shown. */
  private meet(questionId: string, sent: Choice, kept: Kept): void {
    if (this.remembered.pending[questionId]) return;
    if (kept.sequence > sent.sequence) this.told.newer(questionId, kept.choices);
    else this.choose(questionId, sent.choices);
  }

  private settle(questionId: string, { sequence }: Choice): void {
    const { [questionId]: waiting, ...others } = this.remembered.pending;
    if (waiting && waiting.sequence <= sequence) this.remember({ pending: others });
  }

  private remember(change: Partial<Remembered>): void {
    const next = { ...this.remembered, ...change };
    try {
      localStorage.setItem(this.name, JSON.stringify(next));
    } catch {
      withoutStorage.set(this.name, next);
    }
  }

  private say(change: Partial<Saving>): void {
    this.state = { ...this.state, ...change, waiting: Object.keys(this.remembered.pending).length };
    this.told.saving(this.state);
  }
}

/** A refusal that sending again would not change; being signed out, or a busy server, would. */
const isFinal = (fault: unknown): fault is Refused =>
  fault instanceof Refused && fault.status < 500 && fault.status !== 401 && fault.status !== 429;
