import { Injectable } from '@nestjs/common';
import { type AuthorizedScope, insist, type PersonId } from '#kernel';
import { assignByRule, type Assigned } from '../domain/assigning.ts';
import type { FoundKind } from '../domain/conflict.ts';
import type { TrackId } from '../domain/ids.ts';
import { TrackWithoutApplications } from '../domain/review-refusals.ts';
import { mayAssignReviewers } from '../policy.ts';
import { type AssignmentGround, AssignmentGroundOf } from '../queries/assignment-ground.ts';
import { TrackFacts, type TrackKnown } from '../queries/track-facts.ts';

export interface Drawn {
  readonly track: TrackKnown;
  readonly ground: AssignmentGround;
  readonly drawn: Assigned;
}

/** What an assignment does, in words and numbers. */
export interface AssignmentPlan {
  readonly applications: number;
  readonly added: number;
  readonly loads: { reviewerId: PersonId; name: string; before: number; after: number }[];
  readonly short: { code: string; missing: number }[];
  readonly found: { code: string; reviewerName: string; kind: FoundKind }[];
}

/** Who would get what, by rule; nothing is kept. */
@Injectable()
export class DrawAssignments {
  constructor(
    private readonly tracks: TrackFacts,
    private readonly ground: AssignmentGroundOf,
  ) {}

  async execute(scope: AuthorizedScope, trackId: TrackId, each: number): Promise<Drawn> {
    const track = await this.tracks.of(scope, trackId);
    insist(mayAssignReviewers(scope.actor, track));
    const ground = await this.ground.ask(scope, trackId);
    if (ground.applications.length === 0) throw new TrackWithoutApplications();
    return { track, ground, drawn: drawnFrom(ground, each) };
  }
}

function drawnFrom({ applications, reviewers, standing, conflicts, found }: AssignmentGround, each: number): Assigned {
  const submitted = new Set(applications.map(({ applicationId }) => applicationId));
  return assignByRule({
    applicationIds: [...submitted],
    reviewerIds: reviewers.map(({ reviewerId }) => reviewerId),
    each,
    standing: standing.filter(({ state, applicationId }) => state !== 'withdrawn' && submitted.has(applicationId)),
    // Who is out of the count of an application does not come back to it.
    conflicts: [...conflicts, ...found, ...standing.filter(({ state }) => state === 'withdrawn')],
  });
}

/** The same as it is shown before and after. */
export function planOf({
  ground: { applications, reviewers, found },
  drawn: { added, short, loads },
}: Drawn): AssignmentPlan {
  const codes = new Map(applications.map(({ applicationId, code }) => [applicationId, code]));
  const names = new Map(reviewers.map(({ reviewerId, name }) => [reviewerId, name]));
  const addedTo = (id: PersonId) => added.filter(({ reviewerId }) => reviewerId === id).length;
  return {
    applications: applications.length,
    added: added.length,
    loads: [...loads].map(([reviewerId, after]) => ({
      reviewerId,
      name: names.get(reviewerId) ?? '',
      before: after - addedTo(reviewerId),
      after,
    })),
    short: short.map(({ applicationId, missing }) => ({ code: codes.get(applicationId) ?? '', missing })),
    found: found.map(({ applicationId, reviewerId, kind }) => ({
      code: codes.get(applicationId) ?? '',
      reviewerName: names.get(reviewerId) ?? '',
      kind,
    })),
  };
}
