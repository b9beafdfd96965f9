import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A coordinator names deputies for approvals in their own organization, and ends that again. */
export class IdentityDeputies1763784000023 implements MigrationInterface {
  up(runner: QueryRunner): Promise<void> {
    return this.let(runner, `role in ('organization-coordinator', 'application-deputy')`);
  }

  down(runner: QueryRunner): Promise<void> {
    return this.let(runner, `role = 'organization-coordinator'`);
  }

  private async let(runner: QueryRunner, ofOrganizations: string): Promise<void> {
    await runner.query(`
      drop policy granted on role_grants;
      create policy granted on role_grants for insert
        with check ((organization_id = (select reached('organization')) and ${ofOrganizations})
          or (select reached_nation()) or ((select under('appoint-first-officer')) and role = 'program-office'));
      drop policy changed_by_its_organization on role_grants;
      create policy changed_by_its_organization on role_grants for update
        using ((organization_id = (select reached('organization')) and ${ofOrganizations})
          or (select reached_nation()) or (select under('register-people')));
    `);
  }
}
