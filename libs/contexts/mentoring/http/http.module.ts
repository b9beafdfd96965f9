import { Module } from '@nestjs/common';
import { MentoringModule } from '../mentoring.module.ts';
import { MyYearsController } from './my-years.controller.ts';
import { TraineesController } from './trainees.controller.ts';

@Module({
  imports: [
    // One line each, so that two added at once do not meet.
    MentoringModule,
  ],
  controllers: [
    // One line each, so that two added at once do not meet.
    MyYearsController,
    TraineesController,
  ],
})
export class MentoringHttpModule {}
