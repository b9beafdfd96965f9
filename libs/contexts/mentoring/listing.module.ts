import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { MentoringModule } from './mentoring.module.ts';
import { graduateListingSchemas } from './persistence/graduate-listing.schemas.ts';
import { GraduateListingStatement } from './persistence/graduate-listing.statement.ts';
import { ListListings } from './queries/list-listings.ts';
import { PublicGraduatesOf } from './queries/public-graduates.ts';
import { GuardListing } from './use-cases/guard-listing.ts';
import { ListGraduate } from './use-cases/list-graduate.ts';

const forOthers = [GuardListing, ListGraduate, ListListings, PublicGraduatesOf];

/** The graduates whom anybody sees named, by their own consent. */
@Module({
  imports: [MentoringModule, TypeOrmModule.forFeature(graduateListingSchemas)],
  providers: [...forOthers, GraduateListingStatement],
  exports: forOthers,
})
export class ListingModule {}
