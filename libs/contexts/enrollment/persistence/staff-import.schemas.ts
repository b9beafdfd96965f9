import { EntitySchema } from 'typeorm';

const text = { type: 'text' } as const;
const foreignKey = (name: string, column: string, target: string) => ({
  name,
  target,
  columnNames: [column],
  referencedColumnNames: ['id'],
});

const StaffImportSchema = new EntitySchema({
  name: 'StaffImport',
  tableName: 'staff_imports',
  columns: {
    id: { type: 'uuid', primary: true, primaryKeyConstraintName: 'staff_imports_pkey' },
    organization_id: { type: 'uuid' },
    offering_id: { type: 'uuid', nullable: true },
    imported_by: { type: 'uuid' },
    file_name: text,
    encoding: text,
    headings: { type: 'text', array: true },
    columns: { type: 'jsonb' },
    state: text,
    row_count: { type: 'integer' },
    checked_count: { type: 'integer' },
    based_on: { type: 'text', nullable: true },
    read_at: { type: 'timestamptz' },
    committed_at: { type: 'timestamptz', nullable: true },
    version: { type: 'integer' },
  },
  uniques: [{ name: 'one_organization_per_staff_import', columns: ['organization_id', 'id'] }],
  indices: [{ name: 'staff_imports_of_an_organization', columns: ['organization_id', 'read_at'] }],
  checks: [
    {
      name: 'a_staff_import_is_on_its_way',
      expression: `state = ANY (ARRAY['read', 'checking', 'checked', 'outdated', 'committing', 'committed', 'undone'])`,
    },
  ],
  foreignKeys: [
    foreignKey('a_staff_import_is_for_an_organization', 'organization_id', 'Organization'),
    foreignKey('a_staff_import_may_enroll_into_an_offering', 'offering_id', 'Offering'),
    foreignKey('a_staff_import_is_made_by_a_person', 'imported_by', 'Account'),
  ],
});

const StaffImportRowSchema = new EntitySchema({
  name: 'StaffImportRow',
  tableName: 'staff_import_rows',
  columns: {
    import_id: { type: 'uuid', primary: true, primaryKeyConstraintName: 'one_row_per_line' },
    organization_id: { type: 'uuid' },
    line: { type: 'integer', primary: true, primaryKeyConstraintName: 'one_row_per_line' },
    cells: { type: 'text', array: true },
    staff_number: text,
    name: text,
    kana: text,
    department: text,
    mail: text,
    verdict: text,
    problems: { type: 'jsonb' },
    differences: { type: 'jsonb' },
    is_left_out: { type: 'boolean' },
    person_id: { type: 'uuid', nullable: true },
    enrollment_id: { type: 'uuid', nullable: true },
    is_enrolled_already: { type: 'boolean' },
  },
  checks: [
    {
      name: 'a_row_is_judged',
      expression: `verdict = ANY (ARRAY['unchecked', 'new', 'changed', 'same', 'wrong'])`,
    },
  ],
  foreignKeys: [
    {
      name: 'a_row_stays_in_the_organization_of_its_import',
      target: 'StaffImport',
      columnNames: ['organization_id', 'import_id'],
      referencedColumnNames: ['organization_id', 'id'],
      onDelete: 'CASCADE',
    },
  ],
});

export const staffImportSchemas = [StaffImportSchema, StaffImportRowSchema];
