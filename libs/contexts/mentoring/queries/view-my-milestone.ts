import { Injectable } from '@nestjs/common';
import type { AnswerOf, viewMyMilestone } from '#contract';
import type { AuthorizedScope } from '#kernel';
import { mediaTypes } from '#platform';
import { typesOf } from '#selection';
import type { MilestoneId, TraineeId } from '../domain/ids.ts';
import type { Milestone } from '../domain/milestone.ts';
import { submissionStates } from '../domain/submission.ts';
import { OwnDraft } from './own-draft.ts';
import { OwnMilestoneOf } from './own-milestone.ts';
import { type StandingKnown, Standings } from './standings.ts';
import { VersionsOf } from './versions-of.ts';

type Answer = AnswerOf<typeof viewMyMilestone>;
interface Of {
  readonly traineeId: TraineeId;
  readonly milestoneId: MilestoneId;
}

/** One milestone as its trainee works on it: what is asked, their draft, their versions and what was said of them. */
@Injectable()
export class ViewMyMilestone {
  constructor(
    private readonly ownMilestone: OwnMilestoneOf,
    private readonly standings: Standings,
    private readonly versionsOf: VersionsOf,
    private readonly ownDraft: OwnDraft,
  ) {}

  async ask(scope: AuthorizedScope, of: Of): Promise<Answer> {
    const { milestone, trainee } = await this.ownMilestone.ask(scope, of.traineeId, of.milestoneId);
    const [known] = await this.standings.of(scope, { milestoneId: of.milestoneId, traineeIds: [of.traineeId] });
    const { digest, draft } = await this.ownDraft.ask(scope, of);
    const versions = await this.versionsOf.ask(scope, of, milestone.dueAt);
    const isWritten = draft.body.trim() !== '' || draft.links.length > 0 || draft.files.length > 0;
    return {
      ...asked(milestone),
      ...standingOf(known as StandingKnown, isWritten),
      versions,
      draft,
      hasUnsentChanges: isWritten && versions[0]?.digest !== digest,
      isOpen: trainee.state === 'active' && submissionStates[known?.state ?? 'open'].submit !== undefined,
    };
  }
}

const standingOf = ({ standing, isOverdue, reviseUntil }: StandingKnown, isWritten: boolean) => ({
  standing: standing === 'not-started' && isWritten ? ('draft' as const) : standing,
  isOverdue,
  reviseUntil: reviseUntil?.toISOString() ?? null,
});

const copied = ({ ja, en }: Readonly<Record<'ja' | 'en', string>>) => ({ ja, en });

const asked = ({ id: milestoneId, title, asked: words, dueAt, takes, files, rubric }: Milestone) => ({
  milestoneId,
  title: copied(title),
  asked: copied(words),
  dueAt: dueAt.toISOString(),
  takes: [...takes],
  files: files && {
    most: files.most,
    megabytes: files.megabytes,
    extensions: typesOf({ fileSorts: files.sorts }).flatMap((type) => [...mediaTypes[type].extensions]),
  },
  rubric: rubric.map(({ criterionId, name, levels }) => ({
    criterionId,
    name: copied(name),
    levels: levels.map(copied),
  })),
});
