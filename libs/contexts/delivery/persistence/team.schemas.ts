import { EntitySchema } from 'typeorm';

const text = { type: 'text' } as const;
const uuid = { type: 'uuid' } as const;
const instant = { type: 'timestamptz' } as const;
const whole = { type: 'integer' } as const;
const foreignKey = (name: string, column: string, target: string, referenced = 'id') => ({
  name,
  target,
  columnNames: [column],
  referencedColumnNames: [referenced],
});

// Foreign keys are checked past row-level security: the pairs keep a row in its organization and in its offering.
export const inEnrollment = (name: string) => ({
  name,
  target: 'Enrollment',
  columnNames: ['organization_id', 'enrollment_id'],
  referencedColumnNames: ['organizationId', 'id'],
  onDelete: 'CASCADE' as const,
});
const inOffering = (name: string, column: string, target: string) => ({
  name,
  target,
  columnNames: ['offering_id', column],
  referencedColumnNames: ['offering_id', 'id'],
});
const person = { organization_id: uuid, learner_id: uuid, offering_id: uuid };

const PlanSchema = new EntitySchema({
  name: 'TeamPlan',
  tableName: 'team_plans',
  columns: {
    offering_id: { ...uuid, primary: true, primaryKeyConstraintName: 'one_team_plan_per_offering' },
    smallest: whole,
    largest: whole,
    companions_together: { type: 'boolean' },
    seed: { ...text, nullable: true },
    formed_at: { ...instant, nullable: true },
    version: whole,
  },
  checks: [
    {
      name: 'teams_have_people',
      expression: 'smallest >= 1 AND smallest <= largest AND largest <= 12',
    },
  ],
  foreignKeys: [foreignKey('teams_are_formed_in_an_offering', 'offering_id', 'Offering')],
});

const TeamSchema = new EntitySchema({
  name: 'Team',
  tableName: 'teams',
  columns: {
    id: { ...uuid, primary: true, primaryKeyConstraintName: 'teams_pkey' },
    offering_id: uuid,
    number: whole,
    is_locked: { type: 'boolean' },
  },
  uniques: [
    { name: 'one_offering_per_team', columns: ['offering_id', 'id'] },
    { name: 'one_team_per_offering_and_number', columns: ['offering_id', 'number'] },
  ],
  foreignKeys: [foreignKey('a_team_is_of_a_plan', 'offering_id', 'TeamPlan', 'offering_id')],
});

const TeamMemberSchema = new EntitySchema({
  name: 'TeamMember',
  tableName: 'team_members',
  columns: {
    enrollment_id: { ...uuid, primary: true, primaryKeyConstraintName: 'one_team_per_enrollment' },
    ...person,
    team_id: uuid,
    placed_by: text,
  },
  indices: [
    { name: 'team_members_of_a_team', columns: ['team_id'] },
    { name: 'team_members_of_an_offering', columns: ['offering_id'] },
  ],
  checks: [
    {
      name: 'a_place_in_a_team_is_by_rule_hand_or_rebalancing',
      expression: `placed_by = ANY (ARRAY['rule', 'hand', 'rebalancing'])`,
    },
  ],
  foreignKeys: [
    inOffering('a_team_member_is_in_a_team_of_the_offering', 'team_id', 'Team'),
    inEnrollment('a_team_member_stays_in_the_organization_of_its_enrollment'),
  ],
});

const WishSchema = new EntitySchema({
  name: 'TeamWish',
  tableName: 'team_wishes',
  columns: {
    id: { ...uuid, primary: true, primaryKeyConstraintName: 'team_wishes_pkey' },
    offering_id: uuid,
    organization_id: uuid,
    wished_by: uuid,
    kind: text,
    note: text,
    wished_at: instant,
  },
  uniques: [{ name: 'one_offering_per_team_wish', columns: ['offering_id', 'id'] }],
  indices: [{ name: 'team_wishes_of_an_offering', columns: ['offering_id'] }],
  checks: [{ name: 'a_team_wish_is_together_or_apart', expression: `kind = ANY (ARRAY['together', 'apart'])` }],
  foreignKeys: [
    foreignKey('a_team_wish_is_of_an_offering', 'offering_id', 'Offering'),
    foreignKey('a_team_wish_is_of_an_organization', 'organization_id', 'Organization'),
    foreignKey('a_team_wish_is_made_by_a_person', 'wished_by', 'Account'),
  ],
});

const onePerson = 'one_person_per_team_wish';
const WishMemberSchema = new EntitySchema({
  name: 'TeamWishMember',
  tableName: 'team_wish_members',
  columns: {
    wish_id: { ...uuid, primary: true, primaryKeyConstraintName: onePerson },
    enrollment_id: { ...uuid, primary: true, primaryKeyConstraintName: onePerson },
    ...person,
  },
  indices: [{ name: 'team_wishes_of_an_enrollment', columns: ['enrollment_id'] }],
  foreignKeys: [
    { ...inOffering('a_wished_person_is_of_a_wish_of_the_offering', 'wish_id', 'TeamWish'), onDelete: 'CASCADE' },
    inEnrollment('a_wished_person_stays_in_the_organization_of_the_enrollment'),
  ],
});

export const teamSchemas = [PlanSchema, TeamSchema, TeamMemberSchema, WishSchema, WishMemberSchema];
