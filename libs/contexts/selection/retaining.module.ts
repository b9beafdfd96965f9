import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { erasureSchemas } from './persistence/erasure.schemas.ts';
import { ErasureStatement } from './persistence/erasure.statement.ts';
import { DueErasures } from './queries/due-erasures.ts';
import { EraseApplications } from './use-cases/erase-applications.ts';

/** How long applications are kept. */
@Module({
  imports: [TypeOrmModule.forFeature(erasureSchemas)],
  providers: [DueErasures, EraseApplications, ErasureStatement],
  exports: [DueErasures, EraseApplications],
})
export class RetainingModule {}
