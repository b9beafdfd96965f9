import { Injectable } from '@nestjs/common';
import type { AnswerOf, viewCohort } from '#contract';
import type { AuthorizedScope } from '#kernel';
import { Database } from '#platform';
import type { Criterion, FormQuestion, Seminar, Track } from '../domain/cohort-parts.ts';
import { CohortNotFound } from '../domain/errors.ts';
import type { CohortId } from '../domain/ids.ts';
import { allows, type Phase, type PhaseDeed, phaseDeeds, phasesAfter } from '../domain/phases.ts';
import { mayDefineCohorts } from '../policy.ts';
import { CohortFacts, type CohortKnown } from './cohort-facts.ts';
import { OFFERING, windowsTold, yearTold } from './cohort-rows.ts';
import { ERASES_ON } from './erases-on.ts';
import { seesAll } from './list-cohorts.ts';
import { PlanOfCohort } from './plan-of-cohort.ts';
import { StaffOfTracks } from './staff-of-tracks.ts';

type Detail = AnswerOf<typeof viewCohort>;

interface Beside {
  readonly version: number;
  readonly organizationName: string;
  readonly copiedFrom: Detail['copiedFrom'];
  readonly offering: Detail['offering'];
  readonly keepMonths: number;
  readonly erasesOn: Detail['erasesOn'];
}

const BESIDE = `
  select c.version, o.name as "organizationName",
    case when f.id is not null then jsonb_build_object('id', f.id, 'fiscalYear', f.fiscal_year) end as "copiedFrom",
    ${OFFERING('x')} as offering, c.keep_months as "keepMonths", ${ERASES_ON('c')} as "erasesOn"
  from cohorts c join organizations o on o.id = c.organization_id left join cohorts f on f.id = c.copied_from_id
    left join offerings x on x.id = c.offering_id
  where c.id = $1 and ($2::boolean or exists (select from track_staff s where s.cohort_id = c.id))`;

const ERASURES = `
  select (erased_at at time zone 'Asia/Tokyo')::date as "erasedOn", sum(people)::int as people,
    sum(applications)::int as applications, sum(files)::int as files
  from application_erasures where cohort_id = $1 group by 1 order by 1 desc`;

/** One cohort with all it consists of, and what its phase lets whom do. */
@Injectable()
export class ViewCohort {
  constructor(
    private readonly database: Database,
    private readonly facts: CohortFacts,
    private readonly plan: PlanOfCohort,
    private readonly staff: StaffOfTracks,
  ) {}

  async ask(scope: AuthorizedScope, cohortId: CohortId): Promise<Detail> {
    const [beside] = await this.database.read<Beside>(scope, BESIDE, [cohortId, seesAll(scope)]);
    if (!beside) throw new CohortNotFound();
    const known = await this.facts.of(scope, cohortId);
    return {
      ...present(known),
      ...beside,
      erasures: await this.database.read<Detail['erasures'][number]>(scope, ERASURES, [cohortId]),
      tracks: (await this.plan.tracks(scope, cohortId)).map(toldTrack),
      seminars: (await this.plan.seminars(scope, cohortId)).map(toldSeminar),
      criteria: (await this.plan.criteria(scope, cohortId)).map(toldCriterion),
      questions: (await this.plan.questions(scope, cohortId)).map(toldQuestion),
      staff: await this.staff.of(scope, cohortId),
      abilities: abilitiesOf(scope, known.phase),
    };
  }
}

const present = (known: CohortKnown) => ({
  id: known.cohortId,
  program: { id: known.programId, name: known.programName },
  ...yearTold(known.fiscalYear),
  phase: known.phase,
  phasesAfter: phasesAfter(known.phase).filter((phase) => phase !== 'assignment' || known.assignmentClosesAt),
  deeds: Object.entries(phaseDeeds[known.phase]).map(([party, deeds]) => ({
    party: party as Detail['deeds'][number]['party'],
    deeds: [...deeds],
  })),
  windows: windowsTold(known),
  eligibility: {
    oldestAge: known.oldestAge,
    residentsOnly: known.residentsOnly,
    graduatesMayApply: known.graduatesMayApply,
    mostApplications: known.mostApplications,
  },
});

const toldTrack = ({ id, code, nameJa, nameEn, summaryJa, summaryEn, places, position, version }: Track) => ({
  id,
  code,
  name: { ja: nameJa, en: nameEn },
  summary: { ja: summaryJa, en: summaryEn },
  places,
  position,
  version,
});

const toldSeminar = ({ id, trackId, nameJa, nameEn, position, version }: Seminar) => ({
  id,
  trackId,
  name: { ja: nameJa, en: nameEn },
  position,
  version,
});

const toldCriterion = ({ id, trackId, nameJa, nameEn, kind, weight, position, version }: Criterion) => ({
  id,
  trackId,
  name: { ja: nameJa, en: nameEn },
  kind,
  weight,
  position,
  version,
});

const toldQuestion = (question: FormQuestion) => ({
  id: question.id,
  trackId: question.trackId,
  stage: question.stage,
  kind: question.kind,
  label: { ja: question.labelJa, en: question.labelEn },
  hint: { ja: question.hintJa, en: question.hintEn },
  isRequired: question.isRequired,
  atMost: question.atMost,
  fileSorts: [...question.fileSorts],
  megabytes: question.megabytes,
  position: question.position,
  version: question.version,
});

function abilitiesOf({ actor }: AuthorizedScope, phase: Phase): Detail['abilities'] {
  const isOffices = mayDefineCohorts(actor) === null;
  const may = (deed: PhaseDeed) => isOffices && allows(phase, 'office', deed);
  return {
    correct: may('correct-words'),
    defineForm: may('define-form'),
    defineCriteria: may('define-criteria'),
    assignStaff: may('assign-staff'),
    changePhase: isOffices && phasesAfter(phase).length > 0,
    chooseOffering: may('choose-offering'),
    copy: isOffices,
  };
}
