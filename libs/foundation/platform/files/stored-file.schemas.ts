import { EntitySchema } from 'typeorm';

const StoredFileSchema = new EntitySchema({
  name: 'StoredFile',
  tableName: 'stored_files',
  columns: {
    id: { type: 'uuid', primary: true, primaryKeyConstraintName: 'stored_files_pkey' },
    organization_id: { type: 'uuid', nullable: true },
    owner_id: { type: 'uuid', nullable: true },
    type: { type: 'text', nullable: true },
    size_bytes: { type: 'integer' },
    sha256: { type: 'text', nullable: true },
    stored_at: { type: 'timestamptz' },
    name: { type: 'text', nullable: true },
    purpose: { type: 'text', nullable: true },
    copy_of: { type: 'uuid', nullable: true },
    state: { type: 'text', default: 'kept' },
    seen_by: { type: 'text', default: 'organization' },
  },
  indices: [
    { name: 'files_of_an_organization', columns: ['organization_id'] },
    { name: 'files_of_an_owner', columns: ['owner_id', 'purpose'] },
  ],
  uniques: [
    { name: 'one_file_per_owner_and_id', columns: ['owner_id', 'id'] },
    { name: 'one_copy_without_author_per_file', columns: ['copy_of'] },
  ],
  foreignKeys: [
    {
      name: 'a_file_is_kept_for_an_organization',
      target: 'Organization',
      columnNames: ['organization_id'],
      referencedColumnNames: ['id'],
    },
    {
      name: 'a_copy_goes_with_its_file',
      target: 'StoredFile',
      columnNames: ['copy_of'],
      referencedColumnNames: ['id'],
      onDelete: 'CASCADE',
    },
  ],
  checks: [
    { name: 'a_file_is_coming_or_kept', expression: `state in ('coming', 'kept')` },
    {
      name: 'a_kept_file_has_a_type_and_a_digest',
      expression: `state = 'coming' or (type is not null and sha256 is not null)`,
    },
    {
      name: 'a_file_is_seen_by_its_owner_an_organization_or_everybody',
      expression: `case seen_by when 'owner' then owner_id is not null when 'organization' then organization_id is not null
        else seen_by = 'everybody' end`,
    },
  ],
});

const StoredFileChunkSchema = new EntitySchema({
  name: 'StoredFileChunk',
  tableName: 'stored_file_chunks',
  columns: {
    file_id: { type: 'uuid', primary: true, primaryKeyConstraintName: 'one_chunk_per_file_and_number' },
    /** Chunks stand in the order of their numbers, which may have gaps. */
    number: { type: 'integer', primary: true, primaryKeyConstraintName: 'one_chunk_per_file_and_number' },
    content: { type: 'bytea', nullable: true },
    object_key: { type: 'uuid', nullable: true },
    object_bytes: { type: 'integer', nullable: true },
  },
  indices: [{ name: 'chunks_by_object', columns: ['object_key'] }],
  foreignKeys: [
    {
      name: 'a_chunk_is_of_a_file',
      target: 'StoredFile',
      columnNames: ['file_id'],
      referencedColumnNames: ['id'],
      onDelete: 'CASCADE',
    },
    {
      name: 'a_chunk_has_its_object',
      target: 'StoredObject',
      columnNames: ['object_key'],
      referencedColumnNames: ['key'],
    },
  ],
  checks: [
    { name: 'a_chunk_has_at_most_256_kibibytes', expression: 'octet_length(content) <= 262144' },
    {
      name: 'a_chunk_is_in_its_row_or_in_an_object',
      expression: 'num_nonnulls(content, object_key) = 1 and num_nonnulls(content, object_bytes) = 1',
    },
  ],
});

/** What was, or was about to be, put into the bucket. A row that no chunk names is an object to remove. */
const StoredObjectSchema = new EntitySchema({
  name: 'StoredObject',
  tableName: 'stored_objects',
  columns: {
    key: { type: 'uuid', primary: true, primaryKeyConstraintName: 'stored_objects_pkey' },
    begun_at: { type: 'timestamptz' },
  },
});

const FileUploadSchema = new EntitySchema({
  name: 'FileUpload',
  tableName: 'file_uploads',
  columns: {
    file_id: { type: 'uuid', primary: true, primaryKeyConstraintName: 'one_upload_per_file' },
    owner_id: { type: 'uuid' },
    received_bytes: { type: 'integer' },
    expires_at: { type: 'timestamptz' },
  },
  indices: [{ name: 'uploads_by_end', columns: ['expires_at'] }],
  foreignKeys: [
    {
      name: 'an_upload_is_of_a_file_of_its_owner',
      target: 'StoredFile',
      columnNames: ['owner_id', 'file_id'],
      referencedColumnNames: ['owner_id', 'id'],
      onDelete: 'CASCADE',
    },
  ],
});

export const storedFileSchemas = [StoredFileSchema, StoredFileChunkSchema, StoredObjectSchema, FileUploadSchema];
