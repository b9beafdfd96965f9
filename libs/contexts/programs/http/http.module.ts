import { Module } from '@nestjs/common';
import { ProgramsModule } from '../programs.module.ts';
import { CatalogController } from './catalog.controller.ts';
import { CatalogDefinitionsController } from './catalog-definitions.controller.ts';
import { OfferingsController } from './offerings.controller.ts';
import { OfferingStatesController } from './offering-states.controller.ts';

@Module({
  imports: [ProgramsModule],
  controllers: [CatalogController, CatalogDefinitionsController, OfferingsController, OfferingStatesController],
})
export class ProgramsHttpModule {}
