import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { IdentityModule } from '#identity';
import { ProgramsModule } from '#programs';
import { PublicPageRepository } from './persistence/public-page.repository.ts';
import { PublicTrainerRepository } from './persistence/public-trainer.repository.ts';
import { PublicTrainerSchema } from './persistence/public-trainer.schemas.ts';
import { publicPageSchemas } from './persistence/public-page.schemas.ts';
import { IntroducedTrainers } from './queries/introduced-trainers.ts';
import { MissingTexts } from './queries/missing-texts.ts';
import { OfficePages } from './queries/office-pages.ts';
import { PublicCohortOf } from './queries/public-cohort-of.ts';
import { PublicSite } from './queries/public-site.ts';
import { SiteNews } from './queries/site-news.ts';
import { SiteWays } from './queries/site-ways.ts';
import { IntroduceTrainers } from './use-cases/introduce-trainers.ts';
import { PublishPublicPage } from './use-cases/publish-public-page.ts';
import { WithdrawPublicPage } from './use-cases/withdraw-public-page.ts';
import { WritePublicPage } from './use-cases/write-public-page.ts';

const forOthers = [
  IntroduceTrainers,
  IntroducedTrainers,
  OfficePages,
  PublicSite,
  SiteWays,
  SiteNews,
  PublishPublicPage,
  WithdrawPublicPage,
  WritePublicPage,
];

/** What a program tells of itself. */
@Module({
  imports: [IdentityModule, ProgramsModule, TypeOrmModule.forFeature([...publicPageSchemas, PublicTrainerSchema])],
  providers: [...forOthers, MissingTexts, PublicCohortOf, PublicPageRepository, PublicTrainerRepository],
  exports: forOthers,
})
export class PagesModule {}
