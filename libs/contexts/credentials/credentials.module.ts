import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { EnrollmentModule } from '#enrollment';
import { IdentityModule } from '#identity';
import { LearningModule } from '#learning';
import { OrganizationsModule } from '#organizations';
import { ProgramsModule } from '#programs';
import { AwardRepository } from './persistence/award.repository.ts';
import { credentialsSchemas } from './persistence/award.schemas.ts';
import { IssuerRepository } from './persistence/issuer.repository.ts';
import { AwardInDetail } from './queries/award-in-detail.ts';
import { AwardsToPrint } from './queries/awards-to-print.ts';
import { BadgePicture } from './queries/badge-picture.ts';
import { ListAwards } from './queries/list-awards.ts';
import { ListIssuers } from './queries/list-issuers.ts';
import { ListMyAwards } from './queries/list-my-awards.ts';
import { MyBadge } from './queries/my-badge.ts';
import { PublicAward } from './queries/public-award.ts';
import { CorrectIssuer } from './use-cases/correct-issuer.ts';
import { DoubtCompletion } from './use-cases/doubt-completion.ts';
import { MakeAward } from './use-cases/make-award.ts';
import { ReissueAward } from './use-cases/reissue-award.ts';
import { RevokeAward } from './use-cases/revoke-award.ts';

const forOthers = [
  AwardInDetail,
  AwardsToPrint,
  BadgePicture,
  CorrectIssuer,
  DoubtCompletion,
  ListAwards,
  ListIssuers,
  ListMyAwards,
  MakeAward,
  MyBadge,
  PublicAward,
  ReissueAward,
  RevokeAward,
];

@Module({
  imports: [
    OrganizationsModule,
    IdentityModule,
    ProgramsModule,
    EnrollmentModule,
    LearningModule,
    TypeOrmModule.forFeature(credentialsSchemas),
  ],
  providers: [...forOthers, AwardRepository, IssuerRepository],
  exports: forOthers,
})
export class CredentialsModule {}
