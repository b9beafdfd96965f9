import { Injectable } from '@nestjs/common';
import { type Authority, type AuthorizedScope, Clock, type PersonId, type Role } from '#kernel';
import { Database } from '#platform';

const FIND = `select exists (select from role_grants where person_id = $1 and role = any($2) and ended_at is null
  and (ends_on is null or ends_on >= $3)) as "isHeld"`;

/** Whether a person holds one of these roles, now or from a later day, as far as the asker sees roles. */
@Injectable()
export class HoldsRole {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async ask(asker: AuthorizedScope | Authority, personId: PersonId, roles: readonly Role[]): Promise<boolean> {
    const asked = [personId, roles, this.clock.today()];
    const [found] = await this.database.read<{ isHeld: boolean }>(asker, FIND, asked);
    return found?.isHeld ?? false;
  }
}
