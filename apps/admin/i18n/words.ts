import { staffWords } from '#web/staff-ui';
import { pastCompletionWords } from '../pages/coverage/past-words.ts';
import { coverageWords } from '../pages/coverage/words.ts';
import { seatsInReachWords } from '../pages/coverage/seats-words.ts';
import { layoutWords } from './layout-words.ts';
import { peopleWords } from '../layout/people-words.ts';
import { memberWords } from '../resources/members/words.ts';
import { roleWords } from '../resources/roles/words.ts';
import { courseWords } from '../resources/courses/words.ts';
import { programWords } from '../resources/programs/words.ts';
import { editionWords } from '../resources/editions/words.ts';
import { offeringSessionWords } from '../resources/offerings/session-words.ts';
import { gatheringWords } from '../resources/offerings/gathering-words.ts';
import { audienceWords } from '../pages/audience/words.ts';
import { gatheringNeedsWords } from '../pages/gathering-needs/words.ts';
import { absenceWords } from '../pages/teaching/absence-words.ts';
import { offeringWords } from '../resources/offerings/words.ts';
import { applicationWords } from '../resources/applications/words.ts';
import { seatsWords } from '../resources/offerings/seats-words.ts';
import { publicTrainerWords } from '../pages/public-pages/trainer-words.ts';
import { cohortApplicationsWords } from '../pages/cohort-applications/words.ts';
import { publicPageWords } from '../pages/public-pages/words.ts';
import { seatAuditWords } from '../pages/seat-audit/words.ts';
import { seatsWorkWords } from '../pages/today/seats-words.ts';
import { deputyWords } from '../resources/roles/deputy-words.ts';
import { exerciseSeatsWords } from '../pages/exercise-seats/words.ts';
import { cohortScreenWords } from '../resources/cohorts/words.ts';
import { awardWords } from '../resources/awards/words.ts';
import { enrollmentWords } from '../resources/enrollments/words.ts';
import { staffImportWords } from '../pages/staff-import/words.ts';
import { issuerWords } from '../pages/issuers/words.ts';
import { todayWords } from '../pages/today/words.ts';
import { unknownResultWords } from '../pages/unknown-results/words.ts';
import { venueWords } from '../resources/venues/words.ts';
import { closureWords } from '../pages/office-closures/words.ts';
import { trancheWords } from '../pages/tranches/words.ts';
import { yearWords } from '../pages/year/words.ts';
import { planWords } from '../pages/exercise-plan/words.ts';
import { exercisePlanWords } from '../resources/offerings/exercise-plan-words.ts';
import { courseTermsWords } from '../resources/courses/exercise-words.ts';
import { editionStoryWords } from '../resources/editions/story-words.ts';
import { oneApplicationWords } from '../pages/cohort-applications/one-application-words.ts';
import { arrivalWords } from '../parts/arrival-words.ts';
import { gatheringHistoryWords } from '../parts/gathering-words.ts';
import { cohortWords } from '../parts/cohort-words.ts';
import { exerciseWords } from '../parts/exercise-words.ts';
import { sessionWords } from '../parts/session-words.ts';
import { teachingWords } from '../pages/teaching/words.ts';
import { reviewingWords } from '../pages/reviewing/words.ts';
import { decisionWords } from '../pages/decision-board/words.ts';
import { reviewTrackWords } from '../pages/review-tracks/words.ts';
import { resultWords } from '../pages/teaching/result-words.ts';
import { teamWords } from '../pages/teaching/team-words.ts';
import { activityWords } from '../pages/activities/words.ts';
import { listingWords } from '../pages/graduates/listing-words.ts';
import { graduateWords } from '../pages/graduates/words.ts';
import { yearReportWords } from '../pages/year-report/words.ts';
import { yearEndWords } from '../pages/year-end/words.ts';
import { formWords } from '../parts/form-words.ts';
import { publicPageEventWords } from '../parts/public-page-words.ts';
import { reviewWords } from '../parts/review-words.ts';
import { presentationScreenWords } from '../pages/results-presentations/words.ts';
import { milestoneWords } from '../pages/milestones/words.ts';
import { milestonePartWords } from '../parts/milestone-words.ts';
import { presentationPartWords } from '../parts/presentation-words.ts';
import { judgingWords } from '../pages/judging/words.ts';
import { judgingBoardWords } from '../pages/judging-board/words.ts';
import { judgingPartWords } from '../parts/judging-words.ts';
import { traineeWords } from '../parts/trainee-words.ts';
import { timelineWords } from '../resources/trainees/timeline-words.ts';
import { guidingWords } from '../pages/guiding/words.ts';
import { journalWords } from '../resources/trainees/journal-words.ts';
import { workWords } from '../resources/works/words.ts';
import { traineeScreenWords } from '../resources/trainees/words.ts';
import { partWords } from '../parts/words.ts';
import type { ScreenWords } from './screen-words.ts';

/** One line per resource and page that has words of its own. */
export const allWords: readonly ScreenWords[] = [
  // Stands on its own line, so that two screens added at once do not meet.
  { ja: { ui: staffWords.ja }, en: { ui: staffWords.en } },
  layoutWords,
  gatheringWords,
  absenceWords,
  audienceWords,
  gatheringNeedsWords,
  exerciseWords,
  arrivalWords,
  cohortWords,
  gatheringHistoryWords,
  formWords,
  partWords,
  publicPageEventWords,
  reviewWords,
  traineeWords,
  milestonePartWords,
  presentationPartWords,
  judgingPartWords,
  judgingWords,
  judgingBoardWords,
  workWords,
  milestoneWords,
  presentationScreenWords,
  traineeScreenWords,
  yearEndWords,
  journalWords,
  timelineWords,
  guidingWords,
  yearReportWords,
  graduateWords,
  activityWords,
  listingWords,
  sessionWords,
  teachingWords,
  teamWords,
  resultWords,
  reviewingWords,
  reviewTrackWords,
  decisionWords,
  todayWords,
  enrollmentWords,
  staffImportWords,
  unknownResultWords,
  applicationWords,
  exerciseSeatsWords,
  seatsWords,
  seatsWorkWords,
  seatAuditWords,
  cohortApplicationsWords,
  oneApplicationWords,
  publicPageWords,
  publicTrainerWords,
  deputyWords,
  cohortScreenWords,
  awardWords,
  issuerWords,
  courseWords,
  programWords,
  editionWords,
  offeringWords,
  offeringSessionWords,
  coverageWords,
  seatsInReachWords,
  pastCompletionWords,
  peopleWords,
  memberWords,
  roleWords,
  venueWords,
  trancheWords,
  closureWords,
  yearWords,
  planWords,
  courseTermsWords,
  editionStoryWords,
  exercisePlanWords,
];
