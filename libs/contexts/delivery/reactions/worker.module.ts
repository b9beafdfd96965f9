import { Module } from '@nestjs/common';
import { DeliveryModule } from '../delivery.module.ts';
import { CancelSessionsOnOfferingCalledOff } from './on-offering-called-off.ts';
import { RelocateSessionsOnOfferingSeatingChanged } from './on-offering-seating-changed.ts';
import { RelocateSessionsOnVenueCorrected } from './on-venue-corrected.ts';

/** What the worker runs of this context. */
@Module({
  imports: [DeliveryModule],
  providers: [
    CancelSessionsOnOfferingCalledOff,
    RelocateSessionsOnOfferingSeatingChanged,
    RelocateSessionsOnVenueCorrected,
  ],
})
export class DeliveryWorkerModule {}
