import { Injectable } from '@nestjs/common';
import type { EntitySchema, ObjectLiteral } from 'typeorm';
import type { OfferingId, OrganizationId } from '#kernel';
import { Transaction } from '#platform';
import type { Course, Edition, Program } from '../domain/catalog.ts';
import {
  CodeAlreadyTaken,
  CourseNotFound,
  EditionNotFound,
  OfferingNotFound,
  OrganizationNotRegistered,
  ProgramNotFound,
} from '../domain/errors.ts';
import type { CourseId, EditionId, ProgramId } from '../domain/ids.ts';
import { Offering, type OfferingExtension } from '../domain/offering.ts';
import { CourseSchema, EditionSchema, OfferingExtensionSchema, ProgramSchema } from './programs.schemas.ts';

@Injectable()
export class ProgramsRepository {
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

  async addProgram(program: Program): Promise<void> {
    await this.insistOnOrganization(program.organizationId);
    await this.addUnderCode(ProgramSchema, program);
  }

  addCourse(course: Course): Promise<void> {
    return this.addUnderCode(CourseSchema, course);
  }

  addEdition(edition: Edition): Promise<void> {
    return this.addUnderCode(EditionSchema, edition);
  }

  async add(offering: Offering): Promise<void> {
    await this.transaction.manager.insert(Offering, offering);
  }

  /** The offering, locked until the transaction ends. */
  async lock(id: OfferingId): Promise<Offering> {
    const offering = await this.transaction.manager.findOne(Offering, {
      where: { id },
      lock: { mode: 'pessimistic_write' },
    });
    if (!offering) throw new OfferingNotFound();
    return offering;
  }

  async save(offering: Offering): Promise<void> {
    await this.transaction.manager.save(Offering, offering);
  }

  extensions(offeringId: OfferingId): Promise<OfferingExtension[]> {
    return this.transaction.manager.findBy(OfferingExtensionSchema, { offeringId });
  }

  async addExtension(extension: OfferingExtension): Promise<void> {
    await this.insistOnOrganization(extension.organizationId);
    await this.transaction.manager.insert(OfferingExtensionSchema, extension);
  }

  private async insistOnOrganization(id: OrganizationId | null): Promise<void> {
    const known = id === null || (await this.transaction.manager.existsBy('Organization', { id }));
    if (!known) throw new OrganizationNotRegistered();
  }

  private async addUnderCode<Row extends ObjectLiteral & { code: string }>(
    schema: EntitySchema<Row>,
    row: Row,
  ): Promise<void> {
    const insert = this.transaction.manager.createQueryBuilder().insert().into(schema);
    const added = await insert
      .values(row as never)
      .orIgnore()
      .returning('id')
      .execute();
    if (added.raw.length === 0) throw new CodeAlreadyTaken(row.code);
  }
}
