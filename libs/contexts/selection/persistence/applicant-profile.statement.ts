import { Injectable } from '@nestjs/common';
import type { OrganizationId, PersonId } from '#kernel';
import { Transaction } from '#platform';
import type { ApplicantProfile } from '../domain/applicant-profile.ts';
import type { CohortId } from '../domain/ids.ts';

interface Whose {
  readonly cohortId: CohortId;
  readonly learnerId: PersonId;
}

const FIND = `
  select name, kana, born_on as "bornOn", school, region, lives_in_japan as "livesInJapan", is_graduate as "isGraduate",
    guardian_mail as "guardianMail", version
  from applicant_profiles where cohort_id = $1 and learner_id = $2`;
const KEEP = `
  insert into applicant_profiles as p (cohort_id, learner_id, organization_id, name, kana, born_on, school, region,
    lives_in_japan, is_graduate, guardian_mail, version)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, 1)
  on conflict (cohort_id, learner_id) do update set name = excluded.name, kana = excluded.kana,
    born_on = excluded.born_on, school = excluded.school, region = excluded.region,
    lives_in_japan = excluded.lives_in_japan, is_graduate = excluded.is_graduate,
    guardian_mail = excluded.guardian_mail, version = p.version + 1
  where p.version = $12
  returning version`;
const OWN_MAIL = 'select mail_in_lower as mail, sign_in_id as "signInId" from accounts where id = $1';

@Injectable()
export class ApplicantProfileStatement {
  constructor(private readonly transaction: Transaction) {}

  async find({ cohortId, learnerId }: Whose): Promise<ApplicantProfile | undefined> {
    return (await this.ask<ApplicantProfile>(FIND, [cohortId, learnerId]))[0];
  }

  /** The new version; undefined where the profile was changed since it was read. */
  async keep(
    whose: Whose & { organizationId: OrganizationId },
    profile: ApplicantProfile,
  ): Promise<number | undefined> {
    const { cohortId, learnerId, organizationId } = whose;
    const { name, kana, bornOn, school, region, livesInJapan, isGraduate, guardianMail, version } = profile;
    const said = [name, kana, bornOn, school, region, livesInJapan, isGraduate, guardianMail, version];
    return (await this.ask<{ version: number }>(KEEP, [cohortId, learnerId, organizationId, ...said]))[0]?.version;
  }

  /** Whether an address is the person's own. */
  async isOwnMail(learnerId: PersonId, mail: string): Promise<boolean> {
    const [own] = await this.ask<{ mail: string | null; signInId: string }>(OWN_MAIL, [learnerId]);
    return own !== undefined && [own.mail, own.signInId].includes(mail.trim().toLowerCase());
  }

  private ask<Row>(sql: string, params: unknown[]): Promise<Row[]> {
    return this.transaction.manager.query(sql, params);
  }
}
