import { Injectable } from '@nestjs/common';
import type { CalendarDate, OrganizationId } from '#kernel';
import { Transaction } from '#platform';
import { searchKeyOf } from '../domain/fold.ts';

export interface AddedOrganization {
  readonly id: OrganizationId;
  readonly type: string;
  readonly code: string;
  readonly name: string;
  readonly kana: string | null;
  readonly validFrom: CalendarDate;
}

const ADD = `
  insert into organizations (id, code, name, full_name, type, kana) values ($1, $2, $3, $3, $4, $5)
  on conflict do nothing`;
const ADDED = 'select from organizations where id = $1';
const ADD_VERSION = `
  insert into organization_versions (organization_id, valid_from, code, name, kana, search_key)
  values ($1, $2, $3, $4, $5, $6)`;

/** An organization beside the registry, and the words it is found by. */
@Injectable()
export class AddedOrganizationStatement {
  constructor(private readonly transaction: Transaction) {}

  /** False where the code is taken, also by somebody at this very moment. */
  async add({ id, type, code, name, kana, validFrom }: AddedOrganization): Promise<boolean> {
    const { manager } = this.transaction;
    await manager.query(ADD, [id, code, name, type, kana]);
    if ((await manager.query(ADDED, [id])).length === 0) return false;
    const key = searchKeyOf({ code, name, kana: kana ?? '' }, null);
    await manager.query(ADD_VERSION, [id, validFrom, code, name, kana, key]);
    return true;
  }
}
