import { Module } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { CollectOrphans, SweepUploads } from '../files/sweep-files.ts';
import { Schedules } from './schedules.ts';
import { SweepOldRows } from './sweep-old-rows.ts';

@Module({
  imports: [DiscoveryModule],
  providers: [Schedules, SweepOldRows, SweepUploads, CollectOrphans],
  exports: [Schedules],
})
export class SchedulesModule {}
