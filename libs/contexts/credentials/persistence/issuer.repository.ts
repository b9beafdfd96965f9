import { Injectable } from '@nestjs/common';
import type { AuthorizedScope } from '#kernel';
import { Transaction } from '#platform';
import type { Issuer } from '../domain/badge-class.ts';
import { IssuerChangedMeanwhile, IssuerNotFound } from '../domain/errors.ts';
import type { IssuerId } from '../domain/ids.ts';
import { IssuerSchema } from './award.schemas.ts';

@Injectable()
export class IssuerRepository {
  constructor(private readonly transaction: Transaction) {}

  /** The issuer as the asker saw it, locked until the transaction ends. */
  async lock(_scope: AuthorizedScope, id: IssuerId, version: number): Promise<Issuer> {
    const issuer = await this.transaction.manager.findOne(IssuerSchema, {
      where: { id },
      lock: { mode: 'pessimistic_write' },
    });
    if (!issuer) throw new IssuerNotFound();
    if (issuer.version !== version) throw new IssuerChangedMeanwhile();
    return issuer;
  }

  async change({ id, name, nameEn, mail, version }: Issuer): Promise<void> {
    await this.transaction.manager.update(IssuerSchema, { id }, { name, nameEn, mail, version });
  }
}
