import type { addFormQuestionRoute } from '#contract/routes';
import type { SentTo } from '#web/api-client';
import type { Cohort } from './cohort.ts';
import { lastOf } from './part-lines.ts';

export type Question = Cohort['questions'][number];

/** What the form of a question holds. */
export interface QuestionWritten {
  readonly labelJa: string;
  readonly labelEn: string;
  readonly hintJa: string;
  readonly hintEn: string;
  readonly trackId: string;
  readonly stage: Question['stage'];
  readonly questionKind: Question['kind'];
  readonly isRequired: boolean;
  readonly atMost: string;
  readonly fileSorts: Question['fileSorts'];
  readonly megabytes: string;
  readonly position: string;
}

/** How much of each kind one usually asks for: characters, files, links. */
export const USUAL = { 'long-text': '2000', file: '1', links: '3' } as const;
const USUAL_MEGABYTES = 20;

export const blankQuestion = ({ questions }: Cohort): QuestionWritten => ({
  labelJa: '',
  labelEn: '',
  hintJa: '',
  hintEn: '',
  trackId: '',
  stage: 'application',
  questionKind: 'long-text',
  isRequired: true,
  atMost: USUAL['long-text'],
  fileSorts: [],
  megabytes: String(USUAL_MEGABYTES),
  position: lastOf(questions),
});

export const questionWritten = (question: Question): QuestionWritten => ({
  labelJa: question.label.ja,
  labelEn: question.label.en,
  hintJa: question.hint.ja,
  hintEn: question.hint.en,
  trackId: question.trackId ?? '',
  stage: question.stage,
  questionKind: question.kind,
  isRequired: question.isRequired,
  atMost: String(question.atMost),
  fileSorts: question.fileSorts,
  megabytes: String(question.megabytes ?? USUAL_MEGABYTES),
  position: String(question.position),
});

/** The same as the server takes it. */
export function questionAsked(written: QuestionWritten): SentTo<typeof addFormQuestionRoute> {
  const { questionKind: kind } = written;
  const isFile = kind === 'file';
  return {
    label: { ja: written.labelJa, en: written.labelEn },
    hint: { ja: written.hintJa, en: written.hintEn },
    trackId: written.trackId || null,
    stage: written.stage,
    kind,
    isRequired: written.isRequired,
    atMost: Number(written.atMost),
    fileSorts: isFile ? written.fileSorts : [],
    megabytes: isFile ? Number(written.megabytes) : null,
    position: Number(written.position),
  };
}

/** Whether everything that must be there is there: texts in both languages or in none. */
export function isQuestionWritten(written: QuestionWritten): boolean {
  const { labelJa, labelEn, hintJa, hintEn, questionKind, fileSorts, megabytes, atMost, position } = written;
  const isSaid = Boolean(labelJa.trim() && labelEn.trim()) && Boolean(hintJa.trim()) === Boolean(hintEn.trim());
  const isLimited = questionKind !== 'file' || (fileSorts.length > 0 && Number(megabytes) > 0);
  return isSaid && isLimited && Number(atMost) > 0 && Number(position) > 0;
}
