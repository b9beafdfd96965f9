import { Injectable } from '@nestjs/common';
import { type CalendarDate, newId } from '#kernel';
import { Transaction } from '#platform';
import { GuardianCodes } from '#selection';
import type { GuardianAsked } from '../domain/guardian-asked.ts';
import type { TraineeId } from '../domain/ids.ts';
import type { Work, WorkAuthor } from '../domain/work.ts';
import type { WorkId, WorkLinkId } from '../domain/work-ids.ts';

const LAST = `
  select asked_at as "askedAt" from work_guardian_links
  where work_id = $1 and trainee_id = $2 and answer is null order by asked_at desc limit 1`;
const FORGET = 'delete from work_guardian_links where work_id = $1 and trainee_id = $2 and answer is null';
const ASK = `
  insert into work_guardian_links (id, work_id, trainee_id, organization_id, learner_id, version, mail, asked_at)
  values ($1, $2, $3, $4, $5, $6, $7, $8)`;
const IS_OWN_MAIL = 'select from accounts where id = $1 and $2 in (mail_in_lower, sign_in_id)';
const ISSUE = `
  update work_guardian_links set code_hash = $2, withdrawal_hash = $3, expires_at = $4
  where id = $1 and answer is null`;
// Whoever took a consent back can give another by the next mail alone.
const BEHIND = `
  select l.id as "linkId", l.work_id as "workId", l.trainee_id as "traineeId", l.learner_id as "learnerId", l.version,
    jsonb_build_object('shownAs', coalesce(c.shown_as, 'none'), 'credit', case when c.credit_ja is not null then
      jsonb_build_object('ja', c.credit_ja, 'en', c.credit_en) end) as naming,
    case when l.code_hash = $1 then 'answer' else 'withdraw' end as may
  from work_guardian_links l left join work_consents c on c.work_id = l.work_id and c.trainee_id = l.trainee_id
  where (l.code_hash = $1 and l.answer is null and l.expires_at > $2)
    or (l.withdrawal_hash = $1 and l.answer = 'given' and exists (
      select from guardian_work_consents g where g.work_id = l.work_id and g.trainee_id = l.trainee_id))`;
const LET_VIEW = 'update work_guardian_links set viewing_hash = $2, viewing_until = $3 where id = $1';
const ANSWER = `
  update work_guardian_links set answer = $2, answered_at = $3, mail = null, code_hash = null
  where id = $1 and answer is null returning id`;
const AGREE = `
  insert into guardian_work_consents (work_id, trainee_id, organization_id, learner_id, version, guardian_name, signed_on,
    recorded_by, recorded_at, way, shown_as, credit_ja, credit_en)
  select l.work_id, l.trainee_id, l.organization_id, l.learner_id, l.version, $2, $3, null, $4, 'link', $5, $6, $7
  from work_guardian_links l where l.id = $1
  on conflict (work_id, trainee_id) do update set version = excluded.version, guardian_name = excluded.guardian_name,
    signed_on = excluded.signed_on, recorded_by = null, recorded_at = excluded.recorded_at, way = 'link',
    shown_as = excluded.shown_as, credit_ja = excluded.credit_ja, credit_en = excluded.credit_en`;

/** Mails to guardians about works, and their answers. Of every code an HMAC is kept. Inside the caller's transaction. */
@Injectable()
export class GuardianLinkStatement {
  constructor(
    private readonly transaction: Transaction,
    private readonly codes: GuardianCodes,
  ) {}

  /** When the author asked last, where no answer has come. */
  async lastAsked(id: WorkId, traineeId: TraineeId): Promise<Date | undefined> {
    return (await this.ask<{ askedAt: Date }>(LAST, [id, traineeId]))[0]?.askedAt;
  }

  /** Earlier mails that nobody answered are good for nothing from now on. */
  async askAnew(work: Work, { traineeId, learnerId }: WorkAuthor, { mail, now }: { mail: string; now: Date }) {
    const { id: workId, organizationId, version } = work;
    await this.ask(FORGET, [workId, traineeId]);
    const linkId = newId<'WorkLink'>();
    await this.ask(ASK, [linkId, workId, traineeId, organizationId, learnerId, version, mail, now]);
    return linkId;
  }

  /** Whether an address is the author's own. */
  async isOwnMail({ learnerId }: Pick<WorkAuthor, 'learnerId'>, mail: string): Promise<boolean> {
    return (await this.ask(IS_OWN_MAIL, [learnerId, mail.trim().toLowerCase()])).length > 0;
  }

  async issue(linkId: WorkLinkId, { code, withdrawal }: { code: string; withdrawal: string }, expiresAt: Date) {
    await this.ask(ISSUE, [linkId, this.codes.hashOf(code), this.codes.hashOf(withdrawal), expiresAt]);
  }

  /** What a code is for, as long as it is for anything. */
  async behind(code: string, now: Date): Promise<GuardianAsked | undefined> {
    return (await this.ask<GuardianAsked>(BEHIND, [this.codes.hashOf(code), now]))[0];
  }

  /** Lets the pictures be seen by a ticket that is good for nothing else. */
  async letView({ linkId }: GuardianAsked, ticket: string, until: Date): Promise<void> {
    await this.ask(LET_VIEW, [linkId, this.codes.hashOf(ticket), until]);
  }

  /** Tells whether it is the first answer. */
  async answer({ linkId }: GuardianAsked, answer: 'given' | 'declined', now: Date): Promise<boolean> {
    const [answered] = (await this.ask(ANSWER, [linkId, answer, now])) as unknown as [unknown[]];
    return answered.length > 0;
  }

  async agree(
    { linkId, naming: { shownAs, credit } }: GuardianAsked,
    signed: { guardianName: string; on: CalendarDate; now: Date },
  ): Promise<void> {
    const { guardianName, on, now } = signed;
    await this.ask(AGREE, [linkId, guardianName, on, now, shownAs, credit?.ja ?? null, credit?.en ?? null]);
  }

  private ask<Row>(sql: string, params: unknown[]): Promise<Row[]> {
    return this.transaction.manager.query(sql, params);
  }
}
