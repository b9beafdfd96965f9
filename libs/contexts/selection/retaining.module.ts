import { Module, type OnModuleInit } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Departures, IdentityModule } from '#identity';
import { ApplyingModule } from './applying.module.ts';
import { erasureSchemas } from './persistence/erasure.schemas.ts';
import { ErasureStatement } from './persistence/erasure.statement.ts';
import { OwnErasureStatement } from './persistence/own-erasure.statement.ts';
import { DueErasures } from './queries/due-erasures.ts';
import { DepartingApplicant } from './use-cases/departing-applicant.ts';
import { EraseApplications } from './use-cases/erase-applications.ts';
import { EraseOwnApplication } from './use-cases/erase-own-application.ts';
import { EraseOwnProfile } from './use-cases/erase-own-profile.ts';
import { EraseWritten } from './use-cases/erase-written.ts';

/** How long applications are kept, and what applicants erase themselves. */
@Module({
  imports: [ApplyingModule, IdentityModule, TypeOrmModule.forFeature(erasureSchemas)],
  providers: [
    DepartingApplicant,
    DueErasures,
    EraseApplications,
    EraseOwnApplication,
    EraseOwnProfile,
    EraseWritten,
    ErasureStatement,
    OwnErasureStatement,
  ],
  exports: [DueErasures, EraseApplications, EraseOwnApplication, EraseOwnProfile],
})
export class RetainingModule implements OnModuleInit {
  constructor(
    private readonly departures: Departures,
    private readonly departingApplicant: DepartingApplicant,
  ) {}

  onModuleInit(): void {
    this.departures.add(this.departingApplicant);
  }
}
