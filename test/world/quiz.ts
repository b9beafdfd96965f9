import { DefineQuiz, type QuestionDefinition, type QuizDefinition } from '#assessments';
import type { AnswerOf, viewAttempt } from '#contract';
import type { OfferingId } from '#kernel';
import { scopeOf } from '#identity';
import { Transaction } from '#platform';
import type { World } from './world.ts';

const option = (text: string, isCorrect: boolean) => ({ text, isCorrect, feedback: `SECRET-OPTION ${text}` });

const about = (key: string, text: string, options: QuestionDefinition['options']): QuestionDefinition => ({
  key,
  kind: 'single',
  marking: 'exact',
  points: 2,
  text,
  options,
  feedback: `SECRET-FEEDBACK ${key}`,
  lessonSlug: `lesson-${key}`,
});

/** Five questions, ten points; right options are known by their text, as a learner would know them. */
export const questions: readonly QuestionDefinition[] = [
  about('usb', '拾ったUSBメモリはどうしますか。', [
    option('届け出る', true),
    option('差してみる', false),
    option('捨てる', false),
  ]),
  about('mail', '請求書の差し替えのメールが届きました。', [option('開く', false), option('電話で確かめる', true)]),
  about('alert', '警告が画面いっぱいに出ました。', [
    option('再起動する', false),
    option('そのまま残す', true),
    option('消す', false),
  ]),
  {
    ...about('report', '報告に入れるものをすべて選んでください。', [
      option('いつ', true),
      option('どこで', true),
      option('だれのせいか', false),
      option('何をしたか', true),
      option('言い訳', false),
    ]),
    kind: 'multiple',
    marking: 'partial',
  },
  {
    ...about('network', '三層分離では、業務の端末から直接外へつながる。', [
      option('正しい', false),
      option('誤り', true),
    ]),
    kind: 'true-false',
  },
];

export const isRight = (text: string): boolean =>
  questions.some(({ options }) => options.some((each) => each.text === text && each.isCorrect));

/** The quiz of an offering's edition, published as a command publishes it. */
export async function aQuiz(world: World, offeringId: OfferingId, rules: Partial<QuizDefinition> = {}) {
  const { rows } = await world.owner.query('select edition_id from offerings where id = $1', [offeringId]);
  const defaults = { passMark: 8, attemptLimit: 3, timeLimitMinutes: 30, shuffle: true, questions };
  const definition: QuizDefinition = { editionId: rows[0].edition_id, ...defaults, ...rules };
  return world.api
    .get(Transaction)
    .under('load-content', () =>
      world.api.get(DefineQuiz, { strict: false }).execute(scopeOf('load-content'), definition),
    );
}

type Asked = AnswerOf<typeof viewAttempt>['questions'][number];

/** The choices that earn everything, or the first wrong one. */
export const rightChoices = ({ options }: Asked): number[] =>
  options.flatMap((text, shown) => (isRight(text) ? [shown] : []));
export const wrongChoices = ({ options }: Asked): number[] => [options.findIndex((text) => !isRight(text))];
