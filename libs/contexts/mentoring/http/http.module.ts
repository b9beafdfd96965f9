import { Module } from '@nestjs/common';
import { GraduatingModule } from '../graduating.module.ts';
import { MentoringModule } from '../mentoring.module.ts';
import { MyYearsController } from './my-years.controller.ts';
import { TraineesController } from './trainees.controller.ts';
import { YearEndsController } from './year-ends.controller.ts';

@Module({
  imports: [
    // One line each, so that two added at once do not meet.
    GraduatingModule,
    MentoringModule,
  ],
  controllers: [
    // One line each, so that two added at once do not meet.
    MyYearsController,
    TraineesController,
    YearEndsController,
  ],
})
export class MentoringHttpModule {}
