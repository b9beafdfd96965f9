import { saveSubmissionDraftRoute, viewMyMilestoneRoute } from '#contract/routes';
import { type AnswerFrom, call, Refused } from '#web/api-client';
import { keep, kept, letGo } from '#web/device';

export type MyMilestone = AnswerFrom<typeof viewMyMilestoneRoute>;
type Stored = Pick<MyMilestone['draft'], 'body' | 'links' | 'revision'>;

/** What stands in the fields: links are written one a line. */
export interface Typed {
  readonly body: string;
  readonly links: string;
}
interface OnDevice extends Typed {
  /** That of the draft which was changed. */
  readonly revision: number;
}
export type Saving = 'saved' | 'saving' | 'failed' | 'elsewhere';

const PAUSE_MILLIS = 1000;

interface Of {
  readonly traineeId: string;
  readonly milestoneId: string;
  readonly title: string;
}
interface Told {
  /** Something to be shown has changed. */
  readonly onChange: () => void;
  readonly onSaved: () => void;
}

const typedOf = ({ body, links }: Stored): Typed => ({ body, links: links.join('\n') });
const isSame = (one: Typed, other: Typed): boolean => one.body === other.body && one.links === other.links;
const linksIn = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

/**
 * A draft that is saved a second after it was last typed, and kept on this device until the server has it: a browser that
 * is killed loses nothing. One save after the other, and nothing over another window's.
 */
export class MilestoneDraft {
  typed: Typed;
  saving: Saving = 'saved';
  fault: Error | undefined;
  /** What was typed here before, and had not been saved. */
  isRestored = false;
  private theirs: Stored | undefined;
  private revision: number;
  private running: Promise<void> | undefined;
  private isDirty = false;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private readonly of: Of;
  private readonly told: Told;

  constructor(of: Of, stored: Stored, told: Told) {
    this.of = of;
    this.told = told;
    this.typed = typedOf(stored);
    this.revision = stored.revision;
    this.restore(stored);
  }

  /** What another window has saved, where both wrote. */
  get other(): Typed | undefined {
    return this.theirs && typedOf(this.theirs);
  }

  write(change: Partial<Typed>): void {
    this.typed = { ...this.typed, ...change };
    this.isDirty = true;
    this.keepHere();
    if (this.saving !== 'elsewhere') {
      this.saving = 'saving';
      clearTimeout(this.timer);
      this.timer = setTimeout(() => void this.save(), PAUSE_MILLIS);
    }
    this.told.onChange();
  }

  /** Saves what is typed, once what is on its way has arrived; answers whether the server has it all. */
  async save(): Promise<boolean> {
    clearTimeout(this.timer);
    while (this.running) await this.running;
    if (this.saving === 'elsewhere') return false;
    if (!this.isDirty) return true;
    this.running = this.send().finally(() => {
      this.running = undefined;
    });
    await this.running;
    return this.isDirty && this.saving === 'saved' ? this.save() : this.saving === 'saved';
  }

  /** Takes what the other window has saved. */
  useOther(): void {
    this.settle(this.other ?? this.typed);
    Object.assign(this, { saving: 'saved', isDirty: false });
    letGo(this.name);
    this.told.onChange();
  }

  /** Saves what stands here, now that both were compared. */
  keepMine(): void {
    this.settle(this.typed);
    Object.assign(this, { saving: 'saving', isDirty: true });
    void this.save();
  }

  stop(): void {
    clearTimeout(this.timer);
    if (this.isDirty) void this.save();
  }

  private get name(): string {
    return `milestone.${this.of.traineeId}.${this.of.milestoneId}`;
  }

  private keepHere(): void {
    const { traineeId, milestoneId, title } = this.of;
    const value: OnDevice = { ...this.typed, revision: this.revision };
    const address = `/years/${traineeId}/milestones/${milestoneId}`;
    keep(this.name, { title, address, waiting: 1, value, bare: value });
  }

  /** What was typed here and not saved is taken up; where another window has saved since, both are shown. */
  private restore(stored: Stored): void {
    const here = kept<OnDevice>(this.name);
    if (!here || isSame(here, this.typed)) return;
    this.typed = { body: here.body, links: here.links };
    Object.assign(this, { isRestored: true, isDirty: true, saving: 'saving' });
    if (here.revision === stored.revision) this.timer = setTimeout(() => void this.save(), PAUSE_MILLIS);
    else Object.assign(this, { theirs: stored, saving: 'elsewhere' });
  }

  private async send(): Promise<void> {
    Object.assign(this, { isDirty: false, saving: 'saving', fault: undefined });
    this.told.onChange();
    try {
      this.revision = await this.sent();
      this.saving = 'saved';
      // What was typed meanwhile goes on from what was saved.
      if (this.isDirty) this.keepHere();
      else letGo(this.name);
      this.told.onSaved();
    } catch (fault) {
      this.isDirty = true;
      await this.refuse(fault as Error);
    }
    this.told.onChange();
  }

  private async sent(): Promise<number> {
    const { traineeId, milestoneId } = this.of;
    const { body, links } = this.typed;
    const input = { revision: this.revision, body, links: linksIn(links) };
    return (await call(saveSubmissionDraftRoute, { params: { traineeId, milestoneId }, input })).revision;
  }

  private async refuse(fault: Error): Promise<void> {
    const isElsewhere = fault instanceof Refused && fault.code === 'answer-changed-elsewhere';
    Object.assign(this, { fault, saving: isElsewhere ? 'elsewhere' : 'failed' });
    if (!isElsewhere) return;
    const { traineeId, milestoneId } = this.of;
    this.theirs = (await call(viewMyMilestoneRoute, { params: { traineeId, milestoneId } })).draft;
  }

  private settle(typed: Typed): void {
    Object.assign(this, {
      typed,
      revision: this.theirs?.revision ?? this.revision,
      theirs: undefined,
      fault: undefined,
    });
  }
}
