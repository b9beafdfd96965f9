import { Module } from '@nestjs/common';
import { CoverageModule } from '../coverage.module.ts';
import { CoverageController } from './coverage.controller.ts';
import { CoverageDownloadsController } from './coverage-downloads.controller.ts';
import { PastCompletionsController } from './past-completions.controller.ts';
import { PublicCoverageController } from './public-coverage.controller.ts';

@Module({
  imports: [CoverageModule],
  controllers: [CoverageController, CoverageDownloadsController, PastCompletionsController, PublicCoverageController],
})
export class CoverageHttpModule {}
