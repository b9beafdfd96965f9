import { Module } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { Schedules } from './schedules.ts';
import { SweepOldRows } from './sweep-old-rows.ts';

@Module({ imports: [DiscoveryModule], providers: [Schedules, SweepOldRows], exports: [Schedules] })
export class SchedulesModule {}
