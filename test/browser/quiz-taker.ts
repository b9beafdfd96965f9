import { createHash, randomUUID } from 'node:crypto';
import { Client } from 'pg';

export interface QuizTaker {
  readonly enrollmentId: string;
  readonly learnerId: string;
  /** Of the session, which is a learner's. */
  readonly token: string;
  readonly owner: Client;
}

interface Asked {
  readonly text: string;
  readonly options: readonly string[];
  readonly correct: readonly number[];
  readonly kind?: 'multiple';
}

/** Three questions of two points each. */
export const asked: readonly Asked[] = [
  { text: '拾ったUSBメモリはどうしますか。', options: ['届け出る', '差してみる', '捨てる'], correct: [0] },
  { text: '請求書の差し替えのメールが届きました。', options: ['開く', '電話で確かめる'], correct: [1] },
  {
    text: '報告に入れるものはどれですか。',
    options: ['いつ', '何をしたか', '言い訳'],
    correct: [0, 1],
    kind: 'multiple',
  },
];
export const rightOptions = asked.flatMap(({ options, correct }) => correct.map((at) => options[at] ?? ''));

const ENROLL = `
  with town as (select id from organizations where type = 'municipality' order by code limit 1),
  program as (insert into programs (id, organization_id, code, name_ja, name_en)
    select gen_random_uuid(), id, $1, '旅の研修', 'Journey' from town returning id),
  course as (insert into courses (id, program_id, code, name_ja, name_en, counts_as)
    select gen_random_uuid(), id, $1, '旅の研修', 'Journey', 'none' from program returning id),
  edition as (insert into editions (id, course_id, code, fiscal_year, name_ja, name_en, summary_ja, summary_en, completion_rule)
    select gen_random_uuid(), id, $1, 2026, '確認編', 'Check', '', '', '{"units":"all-required","quiz":"none"}' from course returning id),
  offering as (insert into offerings (id, edition_id, organization_id, fiscal_year, name, access_starts_on, access_ends_on, state, version)
    select gen_random_uuid(), edition.id, town.id, 2026, '旅の研修', '2000-01-01', '2099-12-31', 'open', 1 from edition, town returning id),
  person as (insert into accounts (id, sign_in_id, name, version) values ($2, $1, '試験 太郎', 1) returning id),
  member as (insert into memberships (id, organization_id, person_id, starts_on)
    select gen_random_uuid(), town.id, person.id, '2020-04-01' from town, person),
  quiz as (insert into quizzes (id, edition_id, version, pass_mark, full_marks, attempt_limit, time_limit_minutes, is_shuffled, published_at)
    select $4, edition.id, 1, 5, 6, 3, 30, false, now() from edition),
  session as (insert into sessions (id, token_hash, organization_id, person_id, state, opened_by, device, started_at, seen_at, idle_until, expires_at)
    select gen_random_uuid(), $3, town.id, person.id, 'full', 'password', 'journey', now(), now(), '2099-01-01', '2099-01-01' from town, person)
  insert into enrollments (id, organization_id, offering_id, learner_id, state, enrolled_at, version)
  select $5, town.id, offering.id, person.id, 'active', now(), 1 from town, offering, person`;
const ASK = `
  with question as (insert into questions (id, quiz_id, position, kind, marking, points, text, options)
    values (gen_random_uuid(), $1, $2, $3, 'partial', 2, $4, $5) returning id)
  insert into question_keys (question_id, correct, feedback, option_feedback)
  select id, $6, '先に電話で確かめ、すぐに知らせましょう。', array_fill(''::text, array[cardinality($5::text[])]) from question`;

/** Somebody of their own course, whom no other journey meets; everything about them is invented. */
export async function aQuizTaker(): Promise<QuizTaker> {
  const owner = new Client(process.env.JOURNEY_DATABASE);
  await owner.connect();
  const [learnerId, quizId, enrollmentId, token] = [randomUUID(), randomUUID(), randomUUID(), randomUUID()];
  const hash = createHash('sha256').update(token).digest('hex');
  await owner.query(ENROLL, [`journey-${token}`, learnerId, hash, quizId, enrollmentId]);
  for (const [position, { text, options, correct, kind = 'single' }] of asked.entries()) {
    await owner.query(ASK, [quizId, position, kind, text, options, correct]);
  }
  return { enrollmentId, learnerId, token, owner };
}
