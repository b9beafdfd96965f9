import { Module } from '@nestjs/common';
import { ProgramsModule } from '../programs.module.ts';
import { CatalogController } from './catalog.controller.ts';
import { CatalogDefinitionsController } from './catalog-definitions.controller.ts';
import { OfferingsController } from './offerings.controller.ts';
import { OfferingStatesController } from './offering-states.controller.ts';
import { PlacesController } from './places.controller.ts';
import { RollOverController } from './roll-over.controller.ts';
import { SeatedOfferingsController } from './seated-offerings.controller.ts';
import { TranchesController } from './tranches.controller.ts';

@Module({
  imports: [ProgramsModule],
  controllers: [
    CatalogController,
    CatalogDefinitionsController,
    OfferingsController,
    OfferingStatesController,
    PlacesController,
    RollOverController,
    SeatedOfferingsController,
    TranchesController,
  ],
})
export class ProgramsHttpModule {}
