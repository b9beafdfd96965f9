import { Injectable } from '@nestjs/common';
import { Clock, type OrganizationId } from '#kernel';
import { MemberNotFound } from '../domain/errors.ts';
import { SessionStatement } from '../persistence/session.statement.ts';

/** The session acts for another of the person's organizations from now on. */
@Injectable()
export class ChooseOrganization {
  constructor(
    private readonly sessions: SessionStatement,
    private readonly clock: Clock,
  ) {}

  async execute(token: string, organizationId: OrganizationId): Promise<void> {
    if (!(await this.sessions.actFor(token, organizationId, this.clock.today()))) throw new MemberNotFound();
  }
}
