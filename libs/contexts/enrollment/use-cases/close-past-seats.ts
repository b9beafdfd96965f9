import { Injectable } from '@nestjs/common';
import { PastSeatStatement } from '../persistence/past-seat.statement.ts';

/** Whoever was absent, or takes the course once more, may apply for another offering of it. */
@Injectable()
export class ClosePastSeats {
  constructor(private readonly pastSeats: PastSeatStatement) {}

  execute(): Promise<void> {
    return this.pastSeats.close();
  }
}
