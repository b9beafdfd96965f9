import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { IdentityModule } from '#identity';
import { ProgramsModule } from '#programs';
import { PublicPageRepository } from './persistence/public-page.repository.ts';
import { publicPageSchemas } from './persistence/public-page.schemas.ts';
import { MissingTexts } from './queries/missing-texts.ts';
import { OfficePages } from './queries/office-pages.ts';
import { PublicCohortOf } from './queries/public-cohort-of.ts';
import { PublicSite } from './queries/public-site.ts';
import { PublishPublicPage } from './use-cases/publish-public-page.ts';
import { WithdrawPublicPage } from './use-cases/withdraw-public-page.ts';
import { WritePublicPage } from './use-cases/write-public-page.ts';

const forOthers = [OfficePages, PublicSite, PublishPublicPage, WithdrawPublicPage, WritePublicPage];

/** What a program tells of itself. */
@Module({
  imports: [IdentityModule, ProgramsModule, TypeOrmModule.forFeature(publicPageSchemas)],
  providers: [...forOthers, MissingTexts, PublicCohortOf, PublicPageRepository],
  exports: forOthers,
})
export class PagesModule {}
