import { EntitySchema } from 'typeorm';

const StoredFileSchema = new EntitySchema({
  name: 'StoredFile',
  tableName: 'stored_files',
  columns: {
    id: { type: 'uuid', primary: true, primaryKeyConstraintName: 'stored_files_pkey' },
    organization_id: { type: 'uuid', nullable: true },
    owner_id: { type: 'uuid', nullable: true },
    type: { type: 'text' },
    size_bytes: { type: 'integer' },
    sha256: { type: 'text' },
    stored_at: { type: 'timestamptz' },
  },
  indices: [{ name: 'files_of_an_organization', columns: ['organization_id'] }],
  foreignKeys: [
    {
      name: 'a_file_is_kept_for_an_organization',
      target: 'Organization',
      columnNames: ['organization_id'],
      referencedColumnNames: ['id'],
    },
  ],
});

const StoredFileChunkSchema = new EntitySchema({
  name: 'StoredFileChunk',
  tableName: 'stored_file_chunks',
  columns: {
    file_id: { type: 'uuid', primary: true, primaryKeyConstraintName: 'one_chunk_per_file_and_number' },
    number: { type: 'integer', primary: true, primaryKeyConstraintName: 'one_chunk_per_file_and_number' },
    content: { type: 'bytea' },
  },
  foreignKeys: [
    {
      name: 'a_chunk_is_of_a_file',
      target: 'StoredFile',
      columnNames: ['file_id'],
      referencedColumnNames: ['id'],
      onDelete: 'CASCADE',
    },
  ],
  checks: [{ name: 'a_chunk_has_at_most_256_kibibytes', expression: 'octet_length(content) <= 262144' }],
});

export const storedFileSchemas = [StoredFileSchema, StoredFileChunkSchema];
