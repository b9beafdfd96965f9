import { Module } from '@nestjs/common';
import { OrganizationsModule } from '../organizations.module.ts';

/** What the worker runs of this context: its reactions and schedules. */
@Module({ imports: [OrganizationsModule] })
export class OrganizationsWorkerModule {}
