import { EntitySchema } from 'typeorm';
import { foreignKey } from './cohort-part.schemas.ts';

const text = { type: 'text' } as const;
const uuid = { type: 'uuid' } as const;
const instant = { type: 'timestamptz' } as const;
const whole = { type: 'integer' } as const;
const nullable = { nullable: true } as const;
const key = (primaryKeyConstraintName: string) => ({ ...uuid, primary: true, primaryKeyConstraintName }) as const;
const ofTrack = { organization_id: uuid, cohort_id: uuid, track_id: uuid } as const;
const ofPerson = (name: string, column: string) => foreignKey(name, [column], 'Account', ['id']);
const OUTCOMES = `outcome = ANY (ARRAY['accepted', 'reserve', 'rejected'])`;
const APPLICANT = ['organization_id', 'learner_id', 'application_id'];
const toTrack = (what: string) =>
  foreignKey(`${what}_is_of_a_track_of_the_cohort`, ['cohort_id', 'track_id'], 'Track', ['cohortId', 'id']);
const keysOf = (what: string) => [
  toTrack(what),
  {
    ...foreignKey(`${what}_is_on_an_application_of_its_applicant`, APPLICANT, 'CohortApplication', [
      'organization_id',
      'learner_id',
      'id',
    ]),
    onDelete: 'CASCADE' as const,
  },
];

const DecisionSchema = new EntitySchema({
  name: 'Decision',
  tableName: 'decisions',
  columns: {
    ...ofTrack,
    application_id: key('one_decision_per_application'),
    learner_id: uuid,
    outcome: { ...text, ...nullable },
    reserve_rank: { ...whole, ...nullable },
    reason: text,
    decided_by: uuid,
    decided_at: instant,
    version: whole,
  },
  uniques: [
    {
      name: 'one_reserve_per_rank_and_track',
      columns: ['track_id', 'reserve_rank'],
      deferrable: 'INITIALLY IMMEDIATE',
    },
  ],
  checks: [
    { name: 'a_decision_accepts_reserves_or_rejects', expression: OUTCOMES },
    {
      name: 'only_a_reserve_has_a_rank',
      expression: `reserve_rank IS NULL OR outcome IS NOT NULL AND outcome = 'reserve' AND reserve_rank > 0`,
    },
    { name: 'a_decision_has_a_reason', expression: `btrim(reason) <> ''` },
  ],
  indices: [
    { name: 'decisions_of_a_cohort', columns: ['organization_id', 'cohort_id'] },
    { name: 'decisions_of_a_track', columns: ['cohort_id', 'track_id'] },
    { name: 'decisions_on_an_applicant', columns: APPLICANT },
    { name: 'decisions_by_who_decided', columns: ['decided_by'] },
  ],
  foreignKeys: [...keysOf('a_decision'), ofPerson('a_decision_is_by_a_person', 'decided_by')],
});

const ChangeSchema = new EntitySchema({
  name: 'DecisionChange',
  tableName: 'decision_changes',
  columns: {
    id: key('decision_changes_pkey'),
    ...ofTrack,
    application_id: uuid,
    learner_id: uuid,
    outcome: { ...text, ...nullable },
    reserve_rank: { ...whole, ...nullable },
    reason: text,
    changed_by: uuid,
    changed_at: instant,
  },
  checks: [
    { name: 'a_change_leads_to_a_known_outcome', expression: OUTCOMES },
    { name: 'a_change_of_a_decision_has_a_reason', expression: `btrim(reason) <> ''` },
  ],
  indices: [
    { name: 'changes_of_the_decision_on_an_application', columns: ['application_id', 'changed_at'] },
    { name: 'changes_of_decisions_in_a_track', columns: ['cohort_id', 'track_id'] },
    { name: 'changes_of_decisions_on_an_applicant', columns: APPLICANT },
    { name: 'changes_of_decisions_by_person', columns: ['changed_by'] },
  ],
  foreignKeys: [...keysOf('a_change_of_a_decision'), ofPerson('a_change_of_a_decision_is_by_a_person', 'changed_by')],
});

const ProposalSchema = new EntitySchema({
  name: 'DecisionProposal',
  tableName: 'decision_proposals',
  columns: {
    ...ofTrack,
    application_id: key('one_proposal_per_person_and_application'),
    proposed_by: key('one_proposal_per_person_and_application'),
    outcome: text,
    reason: text,
    proposed_at: instant,
  },
  checks: [
    { name: 'a_proposal_accepts_reserves_or_rejects', expression: OUTCOMES },
    { name: 'a_proposal_has_a_reason', expression: `btrim(reason) <> ''` },
  ],
  indices: [
    { name: 'proposals_in_a_track', columns: ['cohort_id', 'track_id'] },
    { name: 'proposals_on_an_application', columns: ['organization_id', 'application_id'] },
    { name: 'proposals_by_person', columns: ['proposed_by'] },
  ],
  foreignKeys: [
    toTrack('a_proposal'),
    {
      ...foreignKey('a_proposal_is_on_an_application', ['organization_id', 'application_id'], 'CohortApplication', [
        'organization_id',
        'id',
      ]),
      onDelete: 'CASCADE',
    },
    ofPerson('a_proposal_is_by_a_person', 'proposed_by'),
  ],
});

const ResultSchema = new EntitySchema({
  name: 'ApplicationResult',
  tableName: 'application_results',
  columns: {
    ...ofTrack,
    application_id: key('one_result_per_application'),
    learner_id: uuid,
    state: text,
    moved_up_at: { ...instant, ...nullable },
    answer_by: { ...instant, ...nullable },
    answered_at: { ...instant, ...nullable },
    reminded_at: { ...instant, ...nullable },
  },
  checks: [
    {
      name: 'a_result_has_a_known_state',
      expression: `state = ANY (ARRAY['rejected', 'reserve', 'offered', 'accepted', 'declined', 'lapsed', 'given-up'])`,
    },
    {
      name: 'only_a_place_moves_up',
      expression: `moved_up_at IS NULL AND answer_by IS NULL OR state <> 'reserve' AND state <> 'rejected'`,
    },
  ],
  indices: [
    {
      name: 'one_place_per_person_and_cohort',
      columns: ['cohort_id', 'learner_id'],
      unique: true,
      where: `state = ANY (ARRAY['offered', 'accepted'])`,
    },
    { name: 'results_of_a_cohort', columns: ['organization_id', 'cohort_id'] },
    { name: 'results_of_a_track', columns: ['cohort_id', 'track_id'] },
    { name: 'results_of_an_applicant', columns: APPLICANT },
  ],
  foreignKeys: keysOf('a_result'),
});

export const decisionSchemas = [DecisionSchema, ChangeSchema, ProposalSchema, ResultSchema];
