import { Injectable } from '@nestjs/common';
import type { Authority, AuthorizedScope, OrganizationId } from '#kernel';
import { Database } from '#platform';
import { ProgramNotFound } from '../domain/errors.ts';
import type { ProgramId } from '../domain/ids.ts';

/** What other contexts may know of a program. */
export interface ProgramKnown {
  readonly programId: ProgramId;
  readonly code: string;
  /** Who runs it. */
  readonly organizationId: OrganizationId;
  readonly nameJa: string;
  readonly nameEn: string;
}

const FIND = `
  select id as "programId", code, organization_id as "organizationId", name_ja as "nameJa", name_en as "nameEn"
  from programs where id = $1`;

/** The facts of one program. Joins the caller's transaction. */
@Injectable()
export class ProgramFacts {
  constructor(private readonly database: Database) {}

  /** Throws `program-unknown`. */
  async of(asker: AuthorizedScope | Authority, programId: ProgramId): Promise<ProgramKnown> {
    const [known] = await this.database.read<ProgramKnown>(asker, FIND, [programId]);
    if (!known) throw new ProgramNotFound();
    return known;
  }
}
