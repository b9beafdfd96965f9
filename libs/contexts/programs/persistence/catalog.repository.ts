import { Injectable } from '@nestjs/common';
import { type EntitySchema, In, type ObjectLiteral } from 'typeorm';
import { Transaction } from '#platform';
import type { Course, Edition, Program } from '../domain/catalog.ts';
import {
  CodeAlreadyTaken,
  CourseNotFound,
  EditionNotFound,
  OrganizationNotRegistered,
  ProgramNotFound,
} from '../domain/errors.ts';
import { PrerequisiteCourseUnknown } from '../domain/exercise-errors.ts';
import type { CourseId, EditionId, ProgramId } from '../domain/ids.ts';
import { CourseSchema, EditionSchema, ProgramSchema } from './programs.schemas.ts';

type Kept = ObjectLiteral & { readonly id: string; readonly code: string };
const LOCKED = { mode: 'pessimistic_write' } as const;

/** Programs, courses and editions. */
@Injectable()
export class CatalogRepository {
  constructor(private readonly transaction: Transaction) {}

  async program(id: ProgramId): Promise<Program> {
    const program = await this.transaction.manager.findOneBy(ProgramSchema, { id });
    if (!program) throw new ProgramNotFound();
    return program;
  }

  async course(id: CourseId): Promise<Course> {
    const course = await this.transaction.manager.findOneBy(CourseSchema, { id });
    if (!course) throw new CourseNotFound();
    return course;
  }

  async edition(id: EditionId): Promise<Edition> {
    const edition = await this.transaction.manager.findOneBy(EditionSchema, { id });
    if (!edition) throw new EditionNotFound();
    return edition;
  }

  /** The program, locked until the transaction ends; so are a course and an edition below. */
  async lockProgram(id: ProgramId): Promise<Program> {
    const program = await this.transaction.manager.findOne(ProgramSchema, { where: { id }, lock: LOCKED });
    if (!program) throw new ProgramNotFound();
    return program;
  }

  async lockCourse(id: CourseId): Promise<Course> {
    const course = await this.transaction.manager.findOne(CourseSchema, { where: { id }, lock: LOCKED });
    if (!course) throw new CourseNotFound();
    return course;
  }

  async lockEdition(id: EditionId): Promise<Edition> {
    const edition = await this.transaction.manager.findOne(EditionSchema, { where: { id }, lock: LOCKED });
    if (!edition) throw new EditionNotFound();
    return edition;
  }

  /** Whether an offering of the course has ever opened. */
  isCourseOffered(id: CourseId): Promise<boolean> {
    return this.isOffered('e.course_id', id);
  }

  /** Whether an offering of the edition has ever opened. */
  isEditionOffered(id: EditionId): Promise<boolean> {
    return this.isOffered('e.id', id);
  }

  /** Refuses the first code that no course has. */
  async insistOnCodes(codes: readonly string[]): Promise<void> {
    const found = await this.transaction.manager.findBy(CourseSchema, { code: In([...codes]) });
    const missing = codes.find((code) => !found.some((course) => course.code === code));
    if (missing) throw new PrerequisiteCourseUnknown(missing);
  }

  /** The copy of an edition for the next fiscal year, if it was rolled over. */
  copyOf(id: EditionId): Promise<Edition | null> {
    return this.transaction.manager.findOneBy(EditionSchema, { copiedFromId: id });
  }

  /** The codes of all programs and courses, by id. */
  async codes(): Promise<ReadonlyMap<string, string>> {
    const { manager } = this.transaction;
    const rows = [...(await manager.find(ProgramSchema)), ...(await manager.find(CourseSchema))];
    return new Map(rows.map(({ id, code }) => [id, code]));
  }

  async addProgram(program: Program): Promise<void> {
    const known = await this.transaction.manager.existsBy('Organization', { id: program.organizationId });
    if (!known) throw new OrganizationNotRegistered();
    await this.addUnderCode(ProgramSchema, program);
  }

  addCourse(course: Course): Promise<void> {
    return this.addUnderCode(CourseSchema, course);
  }

  addEdition(edition: Edition): Promise<void> {
    return this.addUnderCode(EditionSchema, edition);
  }

  async changeProgram(program: Program): Promise<void> {
    await this.transaction.manager.save(ProgramSchema, program);
  }

  async changeCourse(course: Course): Promise<void> {
    await this.transaction.manager.save(CourseSchema, course);
  }

  async changeEdition(edition: Edition): Promise<void> {
    await this.transaction.manager.save(EditionSchema, edition);
  }

  private async isOffered(column: 'e.course_id' | 'e.id', id: CourseId | EditionId): Promise<boolean> {
    const asked = `select exists (select from offerings o join editions e on e.id = o.edition_id
      where ${column} = $1 and o.state <> 'draft') as offered`;
    const [found] = await this.transaction.manager.query<{ offered: boolean }[]>(asked, [id]);
    return found?.offered ?? false;
  }

  private async addUnderCode<Row extends Kept>(schema: EntitySchema<Row>, row: Row): Promise<void> {
    const insert = this.transaction.manager.createQueryBuilder().insert().into(schema);
    const added = await insert
      .values(row as never)
      .orIgnore()
      .returning('id')
      .execute();
    if (added.raw.length === 0) throw new CodeAlreadyTaken(row.code);
  }
}
