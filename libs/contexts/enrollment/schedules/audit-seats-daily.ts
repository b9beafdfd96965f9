import { Injectable } from '@nestjs/common';
import { Daily, type Schedule } from '#platform';
import { AuditSeats } from '../use-cases/audit-seats.ts';

/** Should a rule of seats ever be broken, the office knows the next morning, and not on the day of the exercise. */
@Daily('04:00', 'allot-seats')
@Injectable()
export class AuditSeatsDaily implements Schedule {
  constructor(private readonly auditSeats: AuditSeats) {}

  run(): Promise<void> {
    return this.auditSeats.execute();
  }
}
