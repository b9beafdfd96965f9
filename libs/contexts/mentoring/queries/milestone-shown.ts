import type { AnswerOf, listSubmissions } from '#contract';
import type { Milestone } from '../domain/milestone.ts';
import type { YearKnown } from './year-of-cohort.ts';

type Shown = AnswerOf<typeof listSubmissions>['milestone'];

const copied = ({ ja, en }: Readonly<Record<'ja' | 'en', string>>) => ({ ja, en });

/** A milestone as those who guide see it. */
export function milestoneShown(milestone: Milestone, { tracks }: Pick<YearKnown, 'tracks'>): Shown {
  const { id: milestoneId, cohortId, trackId, title, asked, dueAt, takes, files, rubric, version } = milestone;
  const track = tracks.find((each) => each.trackId === trackId);
  return {
    milestoneId,
    cohortId,
    track: track ? { trackId: track.trackId, name: copied(track.name) } : null,
    title: copied(title),
    asked: copied(asked),
    dueAt: dueAt.toISOString(),
    takes: [...takes],
    files: files && { ...files, sorts: [...files.sorts] },
    rubric: rubric.map(({ criterionId, name, levels }) => ({
      criterionId,
      name: copied(name),
      levels: levels.map(copied),
    })),
    version,
  };
}
