import { Module } from '@nestjs/common';
import { DeliveryModule } from '../delivery.module.ts';
import { AbsencesController } from './absences.controller.ts';
import { AttendanceController } from './attendance.controller.ts';
import { CallingOffController } from './calling-off.controller.ts';
import { CheckInsController } from './check-ins.controller.ts';
import { GatheringsController } from './gatherings.controller.ts';
import { ResultsController } from './results.controller.ts';
import { RostersController } from './rosters.controller.ts';
import { SessionNotesController } from './session-notes.controller.ts';
import { SessionsController } from './sessions.controller.ts';
import { TeamPlansController } from './team-plans.controller.ts';
import { TeamWishesController } from './team-wishes.controller.ts';
import { TeamsController } from './teams.controller.ts';

@Module({
  imports: [DeliveryModule],
  controllers: [
    AbsencesController,
    AttendanceController,
    CallingOffController,
    CheckInsController,
    GatheringsController,
    ResultsController,
    RostersController,
    SessionNotesController,
    SessionsController,
    TeamPlansController,
    TeamWishesController,
    TeamsController,
  ],
})
export class DeliveryHttpModule {}
