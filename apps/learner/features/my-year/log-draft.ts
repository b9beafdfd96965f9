import { keepLogDraftRoute, viewMyLogRoute } from '#contract/routes';
import { type AnswerFrom, call, Refused } from '#web/api-client';
import { keep, kept, letGo } from '#web/device';

export type MyLog = AnswerFrom<typeof viewMyLogRoute>;
export type Saving = 'saved' | 'saving' | 'failed' | 'elsewhere';

const PAUSE_MILLIS = 1000;

export interface LogWords {
  readonly body: string;
  /** One a line. */
  readonly links: string;
}

interface OnDevice extends LogWords {
  readonly revision: number;
}

interface Place {
  readonly traineeId: string;
  readonly title: string;
  readonly address: string;
}

export const linksIn = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

const wordsOf = ({ body, links }: MyLog['draft']): LogWords => ({ body, links: links.join('\n') });

/**
 * An entry that is being written: on this device with every letter, at the server a second after the last one. One save after
 * the other, and nothing over what another window has saved.
 */
export class LogDraft {
  words: LogWords;
  saving: Saving = 'saved';
  fault: Error | undefined;
  /** What another window has saved, where both wrote. */
  other: LogWords | undefined;
  private revision: number;
  private underWay: Promise<void> | undefined;
  private isDirty = false;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private readonly place: Place;
  private readonly onChange: () => void;

  constructor(place: Place, draft: MyLog['draft'], onChange: () => void) {
    this.place = place;
    this.onChange = onChange;
    this.words = wordsOf(draft);
    this.revision = draft.revision;
    this.takeUp(kept<OnDevice>(this.name));
  }

  write(words: LogWords): void {
    this.words = words;
    this.isDirty = true;
    this.keepHere();
    if (this.saving !== 'elsewhere') this.saveSoon();
    this.onChange();
  }

  async save(): Promise<void> {
    clearTimeout(this.timer);
    if (this.underWay) return this.underWay;
    this.underWay = this.saveNow().finally(() => {
      this.underWay = undefined;
    });
    await this.underWay;
    this.onChange();
    if (this.isDirty && this.saving === 'saved') await this.save();
  }

  /** Waits for what is on its way, and saves no more: the entry itself is sent now. */
  async hold(): Promise<void> {
    clearTimeout(this.timer);
    this.isDirty = false;
    await this.underWay;
  }

  /** It was sent: nothing of it stays on this device. */
  letGo(): void {
    letGo(this.name);
  }

  useOther(): void {
    this.words = this.other ?? this.words;
    Object.assign(this, { other: undefined, fault: undefined, saving: 'saved' });
    this.letGo();
    this.onChange();
  }

  keepMine(): void {
    Object.assign(this, { other: undefined, fault: undefined });
    void this.save();
  }

  stop(): void {
    clearTimeout(this.timer);
  }

  private get name(): string {
    return `log-${this.place.traineeId}`;
  }

  /** What this device has and the server has not, is saved; unless the server was told something else meanwhile. */
  private takeUp(here: OnDevice | null): void {
    if (!here || (here.body === this.words.body && here.links === this.words.links)) return;
    if (here.revision === this.revision) {
      this.words = { body: here.body, links: here.links };
      this.isDirty = true;
      this.saveSoon();
      return;
    }
    this.other = this.words;
    this.words = { body: here.body, links: here.links };
    this.saving = 'elsewhere';
  }

  private saveSoon(): void {
    this.saving = 'saving';
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.save(), PAUSE_MILLIS);
  }

  private async saveNow(): Promise<void> {
    Object.assign(this, { isDirty: false, saving: 'saving', fault: undefined });
    this.onChange();
    const { traineeId } = this.place;
    const { body, links } = this.words;
    try {
      const input = { body, links: linksIn(links), revision: this.revision };
      this.revision = (await call(keepLogDraftRoute, { params: { traineeId }, input })).revision;
      this.saving = 'saved';
      if (this.isDirty) this.keepHere();
      else this.letGo();
    } catch (fault) {
      await this.refuse(fault as Error);
    }
  }

  private async refuse(fault: Error): Promise<void> {
    const isElsewhere = fault instanceof Refused && fault.code === 'log-draft-changed-elsewhere';
    Object.assign(this, { fault, saving: isElsewhere ? 'elsewhere' : 'failed' });
    if (!isElsewhere) return;
    const { draft } = await call(viewMyLogRoute, { params: { traineeId: this.place.traineeId } });
    this.other = wordsOf(draft);
    this.revision = draft.revision;
  }

  private keepHere(): void {
    const { title, address } = this.place;
    const value = { ...this.words, revision: this.revision };
    keep(this.name, { title, address, waiting: 1, value, bare: value });
  }
}
