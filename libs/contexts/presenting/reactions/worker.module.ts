import { Module } from '@nestjs/common';
import { AudienceModule } from '../audience.module.ts';
import { EraseAudienceDaily } from '../schedules/erase-audience-daily.ts';
import { LapseAudienceHourly } from '../schedules/lapse-audience-hourly.ts';
import { RemindAudienceDaily } from '../schedules/remind-audience-daily.ts';
import { TellAudienceOnGatheringCanceled, TellAudienceOnGatheringChanged } from './on-gathering-changed.ts';

/** What the worker runs of this context: its reactions and schedules. */
@Module({
  imports: [
    // One line each, so that two added at once do not meet.
    AudienceModule,
  ],
  providers: [
    // One line each, so that two added at once do not meet.
    EraseAudienceDaily,
    LapseAudienceHourly,
    RemindAudienceDaily,
    TellAudienceOnGatheringCanceled,
    TellAudienceOnGatheringChanged,
  ],
})
export class PresentingWorkerModule {}
