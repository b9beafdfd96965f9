import { Injectable } from '@nestjs/common';
import { type AuthorizedScope, Clock } from '#kernel';
import { EventLog, Transaction } from '#platform';
import { documents } from '../data/documents.ts';
import { type DocumentVersion, toAccept } from '../domain/documents.ts';
import { DocumentVersionUnknown } from '../domain/errors.ts';
import { documentsAccepted } from '../domain/events.ts';
import { SignInStatement } from '../persistence/sign-in.statement.ts';

const ACCEPT = `
  insert into accepted_documents (person_id, document, version, accepted_at) values ($1, $2, $3, $4) on conflict do nothing`;

/** Keeps that a person accepted the versions in force, and when. */
@Injectable()
export class AcceptDocuments {
  constructor(
    private readonly statement: SignInStatement,
    private readonly transaction: Transaction,
    private readonly events: EventLog,
    private readonly clock: Clock,
  ) {}

  async execute(scope: AuthorizedScope, accepted: readonly DocumentVersion[]): Promise<void> {
    const written = accepted.map(({ document, version }) => `${document} ${version}`);
    const inForce = documents.map(({ document, version }) => `${document} ${version}`);
    if (toAccept(accepted, inForce).length) throw new DocumentVersionUnknown();
    const { personId } = scope.actor;
    await this.transaction.run(scope, async () => {
      for (const { document, version } of accepted) {
        await this.transaction.manager.query(ACCEPT, [personId, document, version, this.clock.now()]);
      }
      const organizationId = await this.statement.lastPlaceOf(personId);
      const facts = { personId, documents: written };
      if (organizationId) await this.events.append({ kind: documentsAccepted, organizationId, facts });
    });
  }
}
