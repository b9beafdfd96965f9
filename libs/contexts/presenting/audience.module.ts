import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { IdentityModule } from '#identity';
import { AudienceCodes } from './persistence/audience-codes.ts';
import { AudienceErasureStatement } from './persistence/audience-erasure.statement.ts';
import { AudienceNewsStatement } from './persistence/audience-news.statement.ts';
import { AudienceOpeningStatement } from './persistence/audience-opening.statement.ts';
import { AudienceRegistrationStatement } from './persistence/audience-registration.statement.ts';
import { audienceSchemas } from './persistence/audience.schemas.ts';
import { PresentingModule } from './presenting.module.ts';
import { AudienceFacts } from './queries/audience-facts.ts';
import { AudienceLetterOf } from './queries/audience-letter-of.ts';
import { AudiencePage } from './queries/audience-page.ts';
import { ListAudience } from './queries/list-audience.ts';
import { ViewAudience } from './queries/view-audience.ts';
import { CancelAudience } from './use-cases/cancel-audience.ts';
import { CancelRegistration } from './use-cases/cancel-registration.ts';
import { ChangeOwnAudience } from './use-cases/change-own-audience.ts';
import { ConfirmAudience } from './use-cases/confirm-audience.ts';
import { CountWalkIns } from './use-cases/count-walk-ins.ts';
import { EraseAudience } from './use-cases/erase-audience.ts';
import { ExportAudience } from './use-cases/export-audience.ts';
import { FillAudience } from './use-cases/fill-audience.ts';
import { HoldAudience } from './use-cases/hold-audience.ts';
import { LapseAudience } from './use-cases/lapse-audience.ts';
import { MoveRegistration } from './use-cases/move-registration.ts';
import { OpenAudience } from './use-cases/open-audience.ts';
import { ReceiveAudience } from './use-cases/receive-audience.ts';
import { RegisterAudience } from './use-cases/register-audience.ts';
import { RemindAudience } from './use-cases/remind-audience.ts';
import { TakeBackArrival } from './use-cases/take-back-arrival.ts';
import { TellAudience } from './use-cases/tell-audience.ts';
import { ViewOwnAudience } from './use-cases/view-own-audience.ts';

const forOthers = [
  AudienceLetterOf,
  AudiencePage,
  CancelAudience,
  ChangeOwnAudience,
  ConfirmAudience,
  CountWalkIns,
  EraseAudience,
  ExportAudience,
  LapseAudience,
  ListAudience,
  OpenAudience,
  ReceiveAudience,
  RegisterAudience,
  RemindAudience,
  TakeBackArrival,
  TellAudience,
  ViewAudience,
  ViewOwnAudience,
];
const inside = [
  AudienceCodes,
  AudienceErasureStatement,
  AudienceFacts,
  AudienceNewsStatement,
  AudienceOpeningStatement,
  AudienceRegistrationStatement,
  CancelRegistration,
  FillAudience,
  HoldAudience,
  MoveRegistration,
];

/** Who comes to see a results presentation: registering, waiting, being received, and being forgotten. */
@Module({
  imports: [IdentityModule, PresentingModule, TypeOrmModule.forFeature(audienceSchemas)],
  providers: [...forOthers, ...inside],
  exports: forOthers,
})
export class AudienceModule {}
