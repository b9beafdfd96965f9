import { Injectable } from '@nestjs/common';
import type { AnswerOf, viewDecisionBoard } from '#contract';
import { type AuthorizedScope, type FiscalYear, insist } from '#kernel';
import { Database } from '#platform';
import { countsOf } from '../domain/deciding.ts';
import type { CohortApplicationId, TrackId } from '../domain/ids.ts';
import { mayDecide, mayLeadTrack, mayPropose } from '../policy.ts';
import { CohortFacts } from './cohort-facts.ts';
import { consentOf, DECIDED, type DecidedRow, RESULTS, type ResultRow, wantedTwice } from './decision-rows.ts';
import { TrackFacts, type TrackKnown } from './track-facts.ts';
import { ViewTrackFigures } from './view-track-figures.ts';

type Board = AnswerOf<typeof viewDecisionBoard>;
type Line = Board['lines'][number];

interface ProposalRow extends Omit<Line['proposals'][number], 'proposedAt'> {
  readonly applicationId: CohortApplicationId;
  readonly proposedAt: Date;
}

interface BlindRow {
  readonly applicationId: CohortApplicationId;
  readonly outcome: DecidedRow['outcome'];
  readonly reserveRank: number | null;
  readonly reason: string;
  readonly decidedAt: Date | null;
  readonly version: number;
  readonly decidedBy: string;
}

const PROPOSALS = `
  select p.application_id as "applicationId", coalesce(a.name, '') as "proposedBy", p.outcome, p.reason,
    p.proposed_at as "proposedAt"
  from decision_proposals p left join accounts a on a.id = p.proposed_by
  where p.track_id = $1 order by p.proposed_at, p.proposed_by`;
// What row-level security lets a course master read: nothing before the results are out.
const BLIND = `
  select d.application_id as "applicationId", d.outcome, d.reserve_rank as "reserveRank", d.reason,
    d.decided_at as "decidedAt", d.version, '' as "decidedBy"
  from decisions d where d.track_id = $1`;
const FROZEN = 'select is_frozen($1) as "isFrozen", results_are_out($1) as "isOut"';

interface Found {
  readonly track: TrackKnown;
  readonly fiscalYear: FiscalYear;
  /** All of the cohort with their names; none for course masters. */
  readonly decided: readonly DecidedRow[];
  readonly blind: readonly BlindRow[];
  readonly proposals: readonly ProposalRow[];
  readonly results: readonly ResultRow[];
  readonly twice: ReadonlySet<string>;
}

/** The applications of a track with their figures and what is decided on each; blind for its course masters. */
@Injectable()
export class ViewDecisionBoard {
  constructor(
    private readonly database: Database,
    private readonly tracks: TrackFacts,
    private readonly cohorts: CohortFacts,
    private readonly figures: ViewTrackFigures,
  ) {}

  async ask(scope: AuthorizedScope, trackId: TrackId, by: Board['by']): Promise<Board> {
    const track = await this.tracks.of(scope, trackId);
    insist(mayLeadTrack(scope.actor, track));
    const { standings, criteria } = await this.figures.ask(scope, trackId, by);
    const { trackName, cohortId, places, phase } = track;
    const seesNames = mayDecide(scope.actor, track) === null;
    const found = await this.find(scope, track, seesNames);
    const [state] = await this.database.read<{ isFrozen: boolean; isOut: boolean }>(scope, FROZEN, [cohortId]);
    const isFrozen = state?.isFrozen ?? false;
    const lines = standings.map((standing) => lineOf(standing, found));
    const isTold = seesNames || state?.isOut === true;
    return {
      trackId,
      trackName,
      cohortId,
      places,
      phase,
      by,
      criteria,
      isFrozen,
      counts: isTold ? countsOf(lines.map(({ decision }) => decision?.outcome ?? null)) : null,
      lines,
      abilities: {
        decide: seesNames && phase === 'deciding' && !isFrozen,
        propose: mayPropose(scope.actor, track) === null && !isFrozen,
      },
    };
  }

  private async find(scope: AuthorizedScope, track: TrackKnown, seesNames: boolean): Promise<Found> {
    const { cohortId, trackId } = track;
    const { fiscalYear } = await this.cohorts.of(scope, cohortId);
    const decided = seesNames ? await this.database.read<DecidedRow>(scope, DECIDED, [cohortId]) : [];
    const blind = seesNames ? decided : await this.database.read<BlindRow>(scope, BLIND, [trackId]);
    const proposals = await this.database.read<ProposalRow>(scope, PROPOSALS, [trackId]);
    const results = await this.database.read<ResultRow>(scope, RESULTS, [cohortId]);
    const twice = new Set(wantedTwice(decided).map(({ personId }) => personId));
    return { track, fiscalYear, decided, blind, proposals, results, twice };
  }
}

function lineOf(standing: Line['standing'], found: Found): Line {
  const of = ({ applicationId }: { readonly applicationId: string }) => applicationId === standing.applicationId;
  const decided = found.decided.find(of);
  const result = found.results.find(of);
  return {
    standing,
    applicant: decided ? applicantOf(decided, found) : null,
    decision: decisionOf(found.blind.find(of)),
    proposals: found.proposals.filter(of).map(({ proposedBy, outcome, reason, proposedAt }) => ({
      proposedBy,
      outcome,
      reason,
      proposedAt: proposedAt.toISOString(),
    })),
    result: result ? resultOf(result) : null,
    isWantedTwice: decided?.outcome === 'accepted' && found.twice.has(decided.personId),
  };
}

function decisionOf(row: BlindRow | undefined): Line['decision'] {
  if (!row?.decidedAt) return null;
  const { outcome, reserveRank, reason, decidedBy, decidedAt, version } = row;
  return { outcome, reserveRank, reason, decidedBy, decidedAt: decidedAt.toISOString(), version };
}

function applicantOf(row: DecidedRow, { decided, fiscalYear }: Found): Line['applicant'] {
  const { personId, name, kana, school, region } = row;
  const elsewhere = decided
    .filter((other) => other.personId === personId && other.trackId !== row.trackId)
    .map(({ trackId, trackName, outcome }) => ({ trackId, trackName, outcome }));
  return { personId, name, kana, school, region, consent: consentOf(row, fiscalYear), elsewhere };
}

const resultOf = ({ state, movedUpAt, answerBy }: ResultRow): Line['result'] => ({
  state,
  movedUpAt: movedUpAt?.toISOString() ?? null,
  answerBy: state === 'offered' ? answerBy.toISOString() : null,
});
