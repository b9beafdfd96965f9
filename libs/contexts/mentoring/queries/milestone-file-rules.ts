import type { UploadRules } from '#platform';
import { typesOf } from '#selection';
import type { MilestoneId, TraineeId } from '../domain/ids.ts';
import type { FileLimits } from '../domain/milestone.ts';

/** Files of earlier versions are kept, so that more may come than stand with one draft. */
const COMINGS_PER_FILE = 20;

interface For {
  readonly traineeId: TraineeId;
  readonly milestoneId: MilestoneId;
}

/** What is taken of one trainee for one milestone. */
export const milestoneFileRules = (
  { traineeId, milestoneId }: For,
  { most, sorts, megabytes }: FileLimits,
): UploadRules => ({
  purpose: `milestone ${traineeId} ${milestoneId}`,
  types: typesOf({ fileSorts: sorts }),
  megabytes,
  files: most * COMINGS_PER_FILE,
});
