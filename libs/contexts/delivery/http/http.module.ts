import { Module } from '@nestjs/common';
import { DeliveryModule } from '../delivery.module.ts';
import { AttendanceController } from './attendance.controller.ts';
import { CheckInsController } from './check-ins.controller.ts';
import { RostersController } from './rosters.controller.ts';
import { SessionsController } from './sessions.controller.ts';

@Module({
  imports: [DeliveryModule],
  controllers: [AttendanceController, CheckInsController, RostersController, SessionsController],
})
export class DeliveryHttpModule {}
