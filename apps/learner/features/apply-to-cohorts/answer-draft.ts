import { saveCohortAnswerRoute, viewOwnCohortApplicationRoute } from '#contract/routes';
import { type AnswerFrom, call, Refused } from '#web/api-client';

export type Written = AnswerFrom<typeof viewOwnCohortApplicationRoute>;
export type Question = Written['questions'][number];
export type Saving = 'saved' | 'saving' | 'failed' | 'elsewhere';

const PAUSE_MILLIS = 1000;

interface Told {
  /** Something to be shown has changed. */
  readonly onChange: () => void;
  readonly onSaved: () => void;
}

/** Links are written one a line. */
const textOf = ({ kind, body, links }: Pick<Question, 'kind' | 'body' | 'links'>): string =>
  kind === 'links' ? links.join('\n') : body;

const linksIn = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

/** An answer that is saved a second after it was last typed: one save after the other, and nothing over another window's. */
export class AnswerDraft {
  text: string;
  saving: Saving = 'saved';
  fault: Error | undefined;
  private theirs: Question | undefined;
  private revision: number;
  private isSaving = false;
  private isDirty = false;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private readonly cohortApplicationId: string;
  private readonly question: Question;
  private readonly told: Told;

  constructor(cohortApplicationId: string, question: Question, told: Told) {
    this.cohortApplicationId = cohortApplicationId;
    this.question = question;
    this.told = told;
    this.text = textOf(question);
    this.revision = question.revision;
  }

  /** What another window has saved, where both wrote. */
  get other(): string | undefined {
    return this.theirs && textOf(this.theirs);
  }

  write(text: string): void {
    this.text = text;
    this.isDirty = true;
    if (this.saving !== 'elsewhere') {
      this.saving = 'saving';
      clearTimeout(this.timer);
      this.timer = setTimeout(() => void this.save(), PAUSE_MILLIS);
    }
    this.told.onChange();
  }

  async save(): Promise<void> {
    clearTimeout(this.timer);
    if (this.isSaving) return;
    Object.assign(this, { isSaving: true, isDirty: false, saving: 'saving', fault: undefined });
    this.told.onChange();
    try {
      this.revision = await this.sent();
      Object.assign(this, { isSaving: false, saving: 'saved' });
      this.told.onSaved();
    } catch (fault) {
      this.isSaving = false;
      await this.refuse(fault as Error);
    }
    this.told.onChange();
    if (this.isDirty && this.saving === 'saved') await this.save();
  }

  /** Takes what the other window has saved. */
  useOther(): void {
    this.settle(this.other ?? this.text);
    this.saving = 'saved';
    this.told.onChange();
  }

  /** Saves what stands here, now that both were compared. */
  keepMine(): void {
    this.settle(this.text);
    void this.save();
  }

  stop(): void {
    clearTimeout(this.timer);
  }

  private async sent(): Promise<number> {
    const { cohortApplicationId, text, revision } = this;
    const { formQuestionId, kind } = this.question;
    const written = kind === 'links' ? { body: '', links: linksIn(text) } : { body: text, links: [] };
    const params = { cohortApplicationId, formQuestionId };
    return (await call(saveCohortAnswerRoute, { params, input: { revision, ...written } })).revision;
  }

  private async refuse(fault: Error): Promise<void> {
    const isElsewhere = fault instanceof Refused && fault.code === 'answer-changed-elsewhere';
    Object.assign(this, { fault, saving: isElsewhere ? 'elsewhere' : 'failed' });
    if (!isElsewhere) return;
    const { cohortApplicationId, question } = this;
    const { questions } = await call(viewOwnCohortApplicationRoute, { params: { cohortApplicationId } });
    this.theirs = questions.find(({ formQuestionId }) => formQuestionId === question.formQuestionId);
  }

  private settle(text: string): void {
    Object.assign(this, {
      text,
      revision: this.theirs?.revision ?? this.revision,
      theirs: undefined,
      fault: undefined,
    });
  }
}
