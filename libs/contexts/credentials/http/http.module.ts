import { Module } from '@nestjs/common';
import { CredentialsModule } from '../credentials.module.ts';
import { AwardChangesController } from './award-changes.controller.ts';
import { AwardsController } from './awards.controller.ts';
import { IssuersController } from './issuers.controller.ts';
import { MyAwardsController } from './my-awards.controller.ts';
import { OpenBadgesController } from './open-badges.controller.ts';
import { PublicAddress } from './public-address.presenter.ts';
import { VerificationController } from './verification.controller.ts';

@Module({
  imports: [CredentialsModule],
  providers: [PublicAddress],
  controllers: [
    MyAwardsController,
    AwardsController,
    AwardChangesController,
    IssuersController,
    VerificationController,
    OpenBadgesController,
  ],
})
export class CredentialsHttpModule {}
