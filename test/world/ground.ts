import * as contract from '#contract';
import type { Id, OrganizationId, PersonId, Role } from '#kernel';
import { aRegistrationFor } from './audience.ts';
import { aServedCohort, serves } from './cohort.ts';
import { aReviewOf } from './reviewing.ts';
import { withCohortApplication } from './cohort-to-apply-to.ts';
import { completesTheCourse } from './earning.ts';
import { fileSent } from './file-sent.ts';
import { anExercise, aSeatedOffering } from './exercise.ts';
import { aTaughtExercise, anInstructor, wholeDay } from './taught-exercise.ts';
import { aQuiz } from './quiz.ts';
import { activitiesOf } from './activities.ts';
import { aJournal } from './journal.ts';
import { aPresentation, isJudged } from './presentation.ts';
import { askedToAssist } from './graduate.ts';
import { aGuidedTrainee } from './trainee.ts';
import { withResults } from './results.ts';
import { withSeats } from './venue.ts';
import { aWorkShown } from './works.ts';
import { aMember, aNewcomer, anEnrollment, anOffering, anOffice, aTown, grant, type Town } from './town.ts';
import type { World } from './world.ts';

/** The name of the person on whose records everybody walks. */
export const MARK = '歩かれる人';

/** Whoever walks: from the record's own person to a stranger from elsewhere. */
export interface Walker {
  readonly relation: string;
  readonly roles: readonly Role[];
  readonly person: PersonId;
  /** Null for whoever belongs to none. */
  readonly organization: OrganizationId | null;
  /** Teaches the offering of the ground, and serves a track of its cohort. */
  readonly isItsTeacher?: true;
}

export interface Ground {
  readonly town: Town;
  readonly ids: Readonly<Record<string, string>>;
  readonly walkers: readonly Walker[];
}

/** One record of each kind, and everybody who may come by. */
export async function aGround(world: World): Promise<Ground> {
  const { owner } = world;
  const offering = await anOffering(owner);
  await aQuiz(world, offering);
  const [town, other] = [await aTown(owner, '青空町', offering), await aTown(owner, '緑野市', offering)];
  const colleague = await aMember(owner, town.id, '青空町の同僚');
  const office = await anOffice(owner);
  const seated = await withSeats(owner, offering, town.learner);
  await owner.query(`insert into office_closures values ('2027-01-29', '停電')`);
  const [teacher, otherTeacher] = [
    await anInstructor(owner, office, offering, '担当の講師'),
    (await aTaughtExercise(owner, office, '別の講師')).instructor,
  ];
  await owner.query('update accounts set name = $2, mail = $3 where id = $1', [
    town.learner,
    MARK,
    'walked@example.jp',
  ]);
  const one = async (sql: string, ...params: unknown[]) => (await owner.query(sql, params)).rows[0];
  const officer = async (type: string, role: Role): Promise<Walker> => {
    const place = await one('select id from organizations where type = $1 order by code limit 1', type);
    const person = await aMember(owner, place.id, `${type}の担当`);
    await grant(owner, person, place.id, role);
    return { relation: `another ${type}`, roles: ['learner', role], person, organization: place.id };
  };
  const learner = await world.as(town.learner, town.id);
  const begun = await learner.ask(contract.startAttempt, { params: { enrollmentId: town.enrollment }, input: {} });
  await completesTheCourse(world, town, { offering });
  await world.settle();
  const seats = await aSeatedOffering(owner, await anExercise(owner));
  const applying = { choices: [seats], companions: [], acceptsTerms: true };
  const applied = await learner.ask(contract.applyForSeats, { params: {}, input: applying });
  const coordinator = await world.as(town.coordinator, town.id);
  const file = { fileName: 'list.csv', bytes: new TextEncoder().encode('職員番号,氏名\r\n7,見本 花子') };
  const list = await coordinator.ask(contract.readStaffList, { params: {}, input: file });
  const edition = await one(
    `select e.id, e.course_id, c.program_id from offerings o join editions e on e.id = o.edition_id
    join courses c on c.id = e.course_id where o.id = $1`,
    offering,
  );
  const clerk = await world.as(office.clerk, office.id);
  const scheduling = { params: { offeringId: offering }, input: wholeDay('2026-11-22') };
  const scheduled = await clerk.ask(contract.scheduleSession, scheduling);
  const ofSession = { params: { offeringSessionId: scheduled.answer.id as Id<'OfferingSession'> } };
  const rules = { smallest: 3, largest: 4, companionsTogether: false };
  await clerk.ask(contract.formTeams, { ...ofSession, input: { version: 0, ...rules } });
  const board = await clerk.ask(contract.viewTeams, { ...ofSession, input: {} });
  const beside = await anEnrollment(owner, { id: town.id, learner: colleague }, offering);
  const wish = { kind: 'apart' as const, note: '', enrollmentIds: [town.enrollment, beside] };
  const wished = await clerk.ask(contract.makeTeamWish, { ...ofSession, input: wish });
  const page = { params: { programId: edition.program_id as Id<'Program'>, pageKind: 'about' as const } };
  const said = { ja: '概要', en: 'About' };
  await clerk.ask(contract.writePublicPage, { ...page, input: { title: said, summary: said, body: said, version: 0 } });
  await clerk.ask(contract.publishPublicPage, { ...page, input: { version: 1 } });
  const session = scheduled.answer.id;
  const noteId = await withResults(owner, { town, offering, session, by: office.clerk, words: MARK });
  const fileId = await fileSent(world, town.learner, { name: `${MARK}.txt`, bytes: new TextEncoder().encode(MARK) });
  const cohort = await aServedCohort(owner, teacher, town.learner);
  const arrival = await one(
    `insert into arrivals (id, organization_id, person_id, asked_by, asked_at, expires_at, state)
     values (gen_random_uuid(), $1, $2, $3, $4, $4::timestamptz + interval '14 days', 'asked') returning id`,
    other.id,
    town.learner,
    other.coordinator,
    world.clock.now(),
  );
  const { cohortApplicationId } = await withCohortApplication(world, office, town.learner, MARK);
  const review = await aReviewOf(owner, { reviewer: teacher, by: office.clerk, name: MARK });
  await serves(owner, { ...cohort, personId: teacher, part: 'course-master' });
  const trainee = await aGuidedTrainee(owner, { learner: town.learner, fileId }, teacher);
  const invitationId = await askedToAssist(owner, trainee.traineeId, office.clerk);
  const presentation = await aPresentation(owner, trainee.gatheringId);
  const [judgingCriterionId] = await isJudged(owner, presentation.presentationId);
  const ofAudience = { name: MARK, mail: 'walked@example.jp' };
  const audience = await aRegistrationFor(owner, presentation.presentationId, ofAudience);
  const workId = await aWorkShown(owner, trainee.traineeId);
  const activities = await activitiesOf(owner, trainee.traineeId);
  const journal = await aJournal(owner, trainee.traineeId, { by: teacher, words: MARK });
  const ids = {
    ...trainee,
    ...presentation,
    judgingCriterionId,
    ...audience,
    workId,
    ...journal,
    ...activities,
    invitationId,
    cohortApplicationId,
    fileId,
    ...review,
    ...cohort,
    arrivalId: arrival.id,
    ...seated,
    noteId,
    teamId: board.answer.teams[0]?.id ?? '',
    wishId: wished.answer.id,
    otherEnrollmentId: beside,
    paper: 'roster',
    day: '2027-01-29',
    offeringSessionId: scheduled.answer.id,
    enrollmentId: town.enrollment,
    offeringId: offering,
    choice: offering,
    organizationId: town.id,
    personId: town.learner,
    memberId: (await one('select id from memberships where person_id = $1', town.learner)).id,
    roleId: (await one('select id from role_grants where person_id = $1', town.coordinator)).id,
    sessionId: (await one('select id from sessions where person_id = $1', town.learner)).id,
    awardId: (await one('select id from awards where learner_id = $1', town.learner)).id,
    editionId: edition.id,
    courseId: edition.course_id,
    programId: edition.program_id,
    issuerId: (await one('select id from issuers limit 1')).id,
    attemptId: begun.answer.attemptId,
    questionId: (await one('select id from questions limit 1')).id,
    importId: list.answer.id,
    applicationId: applied.answer.id,
    line: '2',
    slug: 'lesson-usb',
    pageKind: 'about',
    about: 'person',
    language: 'ja',
    id: town.learner,
  };
  const walkers: Walker[] = [
    { relation: 'own', roles: ['learner'], person: town.learner, organization: town.id },
    { relation: 'a colleague', roles: ['learner'], person: colleague, organization: town.id },
    {
      relation: 'the coordinator',
      roles: ['learner', 'organization-coordinator'],
      person: town.coordinator,
      organization: town.id,
    },
    {
      relation: 'the coordinator of another organization',
      roles: ['learner', 'organization-coordinator'],
      person: other.coordinator,
      organization: other.id,
    },
    {
      relation: 'its instructor',
      roles: ['learner', 'instructor'],
      person: teacher,
      organization: office.id,
      isItsTeacher: true,
    },
    {
      relation: 'the instructor of another offering',
      roles: ['learner', 'instructor'],
      person: otherTeacher,
      organization: office.id,
    },
    {
      relation: 'somebody without an organization',
      roles: ['applicant'],
      person: await aNewcomer(owner),
      organization: null,
    },
    await officer('prefecture', 'prefecture-officer'),
    await officer('bureau', 'bureau-officer'),
    { relation: 'the office', roles: ['learner', 'program-office'], person: office.clerk, organization: office.id },
  ];
  return { town, ids, walkers };
}
