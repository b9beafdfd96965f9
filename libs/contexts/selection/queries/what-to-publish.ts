import { Injectable } from '@nestjs/common';
import type { AuthorizedScope } from '#kernel';
import { Database } from '#platform';
import type { Cohort } from '../domain/cohort.ts';
import type { ToPublish } from '../domain/publishing.ts';
import { DECIDED, type DecidedRow, wantedTwice, withoutConsent } from './decision-rows.ts';

const OFFERING = 'select state from offerings where id = $1';

/** What keeps the decisions on a cohort from being published. Joins the caller's transaction, which holds the cohort. */
@Injectable()
export class WhatToPublish {
  constructor(private readonly database: Database) {}

  async ask(scope: AuthorizedScope, { id, offeringId, fiscalYear }: Cohort): Promise<ToPublish> {
    const rows = await this.database.read<DecidedRow>(scope, DECIDED, [id]);
    const [offering] = await this.database.read<{ state: string }>(scope, OFFERING, [offeringId]);
    const tracks = Map.groupBy(rows, ({ trackId }) => trackId);
    const undecided = [...tracks.values()].flatMap((theirs) => {
      const [first] = theirs;
      const count = theirs.filter(({ outcome }) => outcome === null).length;
      return first ? [{ name: first.trackName, count }] : [];
    });
    return {
      undecided,
      wantedTwice: wantedTwice(rows),
      withoutConsent: withoutConsent(rows, fiscalYear),
      offering: offering ?? null,
    };
  }
}
