import { EntitySchema } from 'typeorm';
import { StaffImport } from '../domain/staff-import.ts';

const text = { type: 'text' } as const;
const foreignKey = (name: string, column: string, target: string) => ({
  name,
  target,
  columnNames: [column],
  referencedColumnNames: ['id'],
});

const StaffImportSchema = new EntitySchema<StaffImport>({
  name: 'StaffImport',
  tableName: 'staff_imports',
  target: StaffImport,
  columns: {
    id: { type: 'uuid', primary: true, primaryKeyConstraintName: 'staff_imports_pkey' },
    organizationId: { type: 'uuid', name: 'organization_id' },
    offeringId: { type: 'uuid', name: 'offering_id', nullable: true },
    importedBy: { type: 'uuid', name: 'imported_by' },
    fileName: { ...text, name: 'file_name' },
    encoding: text,
    headings: { type: 'text', array: true },
    columns: { type: 'jsonb' },
    state: text,
    rowCount: { type: 'integer', name: 'row_count' },
    checkedCount: { type: 'integer', name: 'checked_count' },
    readAt: { type: 'timestamptz', name: 'read_at' },
    committedAt: { type: 'timestamptz', name: 'committed_at', nullable: true },
    version: { type: 'integer' },
  },
  uniques: [{ name: 'one_organization_per_staff_import', columns: ['organizationId', 'id'] }],
  indices: [{ name: 'staff_imports_of_an_organization', columns: ['organizationId', 'readAt'] }],
  checks: [
    {
      name: 'a_staff_import_is_on_its_way',
      expression: `state = ANY (ARRAY['read', 'checking', 'checked', 'outdated', 'committing', 'committed', 'undone'])`,
    },
  ],
  foreignKeys: [
    foreignKey('a_staff_import_is_for_an_organization', 'organizationId', 'Organization'),
    foreignKey('a_staff_import_may_enroll_into_an_offering', 'offeringId', 'Offering'),
    foreignKey('a_staff_import_is_made_by_a_person', 'importedBy', 'Account'),
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
      referencedColumnNames: ['organizationId', 'id'],
      onDelete: 'CASCADE',
    },
  ],
});

export const staffImportSchemas = [StaffImportSchema, StaffImportRowSchema];
