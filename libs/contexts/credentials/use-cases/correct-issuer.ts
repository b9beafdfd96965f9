import { Injectable } from '@nestjs/common';
import type { AuthorizedScope } from '#kernel';
import { charactersWithoutGlyph, EventLog, Transaction } from '#platform';
import type { Issuer } from '../domain/badge-class.ts';
import { CharacterWithoutGlyph } from '../domain/errors.ts';
import { correctedIssuer } from '../domain/events.ts';
import { IssuerRepository } from '../persistence/issuer.repository.ts';

type Asked = Pick<Issuer, 'id' | 'name' | 'nameEn' | 'mail' | 'version'>;

/** Gives an issuer another name for what it issues from now on. */
@Injectable()
export class CorrectIssuer {
  constructor(
    private readonly issuers: IssuerRepository,
    private readonly transaction: Transaction,
    private readonly events: EventLog,
  ) {}

  execute(scope: AuthorizedScope, { id, version, ...named }: Asked): Promise<Issuer> {
    const unprintable = charactersWithoutGlyph(named.name);
    if (unprintable) throw new CharacterWithoutGlyph(unprintable);
    return this.transaction.run(scope, async () => {
      const issuer = await this.issuers.lock(scope, id, version);
      const corrected = { ...issuer, ...named, version: version + 1 };
      await this.issuers.change(corrected);
      await this.events.append(correctedIssuer(issuer, corrected));
      return corrected;
    });
  }
}
